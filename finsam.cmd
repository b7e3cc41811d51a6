@echo off
rem Runs finsam; builds it first where that is needed. The same steps as the script finsam, which says why; the check
rem for changes goes through PowerShell, as cmd has no comparison of dates, and there is no lock between two builds.
setlocal
for /f "tokens=2 delims=:" %%c in ('chcp') do set /a OLDCP=%%c >nul

set "ROOT=%~dp0"
set "APP=%ROOT%finsam-cli\target\app"
set "STAMP=%APP%\finsam.stamp"
set "ARCHIVE=%APP%\finsam.jsa"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
)
if not exist "%JAVA%" (
  echo finsam: found no Java: JAVA_HOME is "%JAVA_HOME%" and bin\java.exe is not there, or no java is on PATH. 1>&2
  echo finsam: Needed: a JDK, version 17 or later. Install one, or point JAVA_HOME at one. 1>&2
  exit /b 4
)
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:CICompilerCount=1 -Dsun.reflect.inflationThreshold=2147483647 -Djdk.console=java.base -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8

call :fresh || call :build || exit /b 4

set "SHARED="
for %%a in ("%ARCHIVE%") do if %%~za gtr 0 set SHARED=-XX:SharedArchiveFile="%ARCHIVE%"
rem UTF-8 in the console for as long as the program runs.
chcp 65001 >nul
"%JAVA%" %FLAGS% %SHARED% %FINSAM_JAVA_OPTS% -jar "%APP%\finsam.jar" %*
set "CODE=%ERRORLEVEL%"
chcp %OLDCP% >nul
exit /b %CODE%

:fresh
if not exist "%STAMP%" exit /b 1
if not exist "%ARCHIVE%" exit /b 1
rem The first line of the stamp names the java and the place that the archive was made for.
set "WAS="
set /p WAS=<"%STAMP%"
if not "%WAS%"=="%JAVA% %ROOT%" exit /b 1
powershell -NoProfile -Command "Set-Location -LiteralPath $env:ROOT; $t = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $new = Get-Item pom.xml, */pom.xml, */src, rules; $new += Get-ChildItem */src, rules -Recurse; if ($new | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }" <nul
exit /b %ERRORLEVEL%

:build
if not exist "%ROOT%target" mkdir "%ROOT%target"
> "%ROOT%target\finsam.stamp" echo %JAVA% %ROOT%
pushd "%ROOT%"
call mvnw.cmd -q -B -DskipTests -Dfast package <nul >"%ROOT%target\finsam-build.log" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
  type "%ROOT%target\finsam-build.log" 1>&2
  echo finsam: the build failed; its messages are above. 1>&2
  exit /b 1
)
setlocal enabledelayedexpansion
set "EXAMPLES="
for %%e in ("%ROOT%examples\*.yaml") do set EXAMPLES=!EXAMPLES! "%%~e"
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" %FLAGS% -Xshare:off -XX:DumpLoadedClassList="%ARCHIVE%.list" -jar "%APP%\finsam.jar" check %EXAMPLES% <nul >nul 2>&1
"%JAVA%" %FLAGS% -Xshare:dump -XX:SharedClassListFile="%ARCHIVE%.list" -XX:SharedArchiveFile="%ARCHIVE%" -cp "%APP%\finsam.jar" <nul >nul 2>&1
if exist "%ARCHIVE%.list" del "%ARCHIVE%.list"
endlocal
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"
move /y "%ROOT%target\finsam.stamp" "%STAMP%" >nul
exit /b 0
