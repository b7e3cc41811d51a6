@echo off
rem Runs finsam as it was released: with the Java beside it, where there is one, else with that of JAVA_HOME or of PATH. The first run
rem saves its loaded classes (AppCDS) beside the program, or where that may not be written in the user's own folder.
setlocal disabledelayedexpansion
for /f "tokens=2 delims=:" %%c in ('chcp') do set /a OLDCP=%%c >nul
rem UTF-8 in the console, and for the words of this file, for as long as it runs.
chcp 65001 >nul
set "CODE=4"

set "ROOT=%~dp0.."
for %%r in ("%ROOT%") do set "ROOT=%%~fr"
set "JAR=%ROOT%\app\finsam.jar"
if exist "%ROOT%\runtime\bin\java.exe" (
  set "JAVA=%ROOT%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
)
if not exist "%JAVA%" (
  set "SV=hittar ingen Java: den JAVA_HOME som är satt har ingen bin\java.exe, eller så finns ingen java på PATH. Det behövs version 17 eller senare."
  set "EN=found no Java: the JAVA_HOME that is set has no bin\java.exe, or there is no java on PATH. Needed is version 17 or later."
  call :tell
  goto end
)
set FLAGS=-XX:+UseSerialGC -XX:-UsePerfData -Dsun.reflect.inflationThreshold=2147483647 -Djdk.console=java.base -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8

set "FOLDER=%ROOT%\app"
call :known || call :prepare
if not exist "%FOLDER%\finsam.jsa" if defined LOCALAPPDATA (
  set "FOLDER=%LOCALAPPDATA%\finsam"
  call :known || call :prepare
)
set "SHARED="
if exist "%FOLDER%\finsam.jsa" for %%a in ("%FOLDER%\finsam.jsa") do if %%~za gtr 0 set SHARED=-XX:SharedArchiveFile="%FOLDER%\finsam.jsa"

set "QUICK=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1"
if "%~1"=="serve" set "QUICK="
"%JAVA%" %FLAGS% %SHARED% %QUICK% %FINSAM_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
:end
chcp %OLDCP% >nul
exit /b %CODE%

rem Is there an archive of this Java and of this program, by its place, size and time?
:known
if not exist "%FOLDER%\finsam.jsa" exit /b 1
set "WAS="
set /p WAS=<"%FOLDER%\finsam.jsa.of"
for %%j in ("%JAVA%") do for %%p in ("%JAR%") do set "NOW=%%~fj %%~zj %%~tj %%~fp %%~zp %%~tp"
if "%WAS%"=="%NOW%" exit /b 0
exit /b 1

rem Made beside and moved: half an archive would crash the JVM that maps it. An empty one says that none could be made.
:prepare
if not exist "%FOLDER%" mkdir "%FOLDER%" 2>nul
set "NEW=%FOLDER%\finsam-%RANDOM%-%RANDOM%"
2>nul ( > "%NEW%.of" echo.) || exit /b 1
set "SV=förbereder, så att det går fortare nästa gång ..."
set "EN=preparing, to start sooner from now on ..."
call :tell
"%JAVA%" %FLAGS% -Xshare:off -XX:DumpLoadedClassList="%NEW%.list" -jar "%JAR%" check "%ROOT%\examples\ornskoldsvik-2021.yaml" "%ROOT%\examples\sundsvall-2021.yaml" <nul >nul 2>&1
"%JAVA%" %FLAGS% -Xshare:dump -XX:SharedClassListFile="%NEW%.list" -XX:SharedArchiveFile="%NEW%.jsa" -cp "%JAR%" <nul >nul 2>&1
if not exist "%NEW%.jsa" type nul >"%NEW%.jsa"
for %%j in ("%JAVA%") do for %%p in ("%JAR%") do set "NOW=%%~fj %%~zj %%~tj %%~fp %%~zp %%~tp"
(
  setlocal enabledelayedexpansion
  > "!NEW!.of" echo !NOW!
  endlocal
)
move /y "%NEW%.jsa" "%FOLDER%\finsam.jsa" >nul 2>nul
move /y "%NEW%.of" "%FOLDER%\finsam.jsa.of" >nul 2>nul
del "%NEW%.list" "%NEW%.jsa" "%NEW%.of" 2>nul
exit /b 0

rem Swedish or English as the program itself would choose; LANG is seldom set in Windows, and then it is Swedish.
:tell
setlocal enabledelayedexpansion
set "WANTED=!FINSAM_LANGUAGE!"
if not defined WANTED set "WANTED=!LANG!"
if defined WANTED if /i "!WANTED:~0,2!"=="en" set "SV=!EN!"
echo finsam: !SV! 1>&2
endlocal
exit /b 0
