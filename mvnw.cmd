@echo off
rem Maven for this project: needs a JDK 17 or later, and nothing else. The same steps as mvnw, which says why.
setlocal

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
)
if not exist "%JAVA%" (
  echo mvnw: found no Java: JAVA_HOME is "%JAVA_HOME%" and bin\java.exe is not there, or no java is on PATH. 1>&2
  echo mvnw: Needed: a JDK, version 17 or later. Install one, or point JAVA_HOME at one. 1>&2
  exit /b 1
)

set "VERSION="
for /f "tokens=2 delims== " %%v in ('call "%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "VERSION=%%v"
rem Java 8 and older call themselves 1.x: its part before the point is 1.
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% lss 17 (
  echo mvnw: found Java %VERSION% in "%JAVA%". 1>&2
  echo mvnw: Needed: a JDK, version 17 or later. Install one, or point JAVA_HOME at one. 1>&2
  exit /b 1
)

set "WRAPPER=%~dp0.mvn\wrapper"
for /f "usebackq eol=# tokens=1,2 delims==" %%k in ("%WRAPPER%\maven-wrapper.properties") do set "%%k=%%l"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MAVEN=%MAVEN_USER_HOME%\wrapper\dists\finsam-%distributionVersion%-%distributionSha256:~0,8%"

if not exist "%MAVEN%\bin\mvn.cmd" (
  "%JAVA%" "%WRAPPER%\Unpack.java" "%WRAPPER%\%distributionFile%" %distributionSha256% "%MAVEN%" || exit /b 1
)
"%MAVEN%\bin\mvn.cmd" %*
