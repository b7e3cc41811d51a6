@echo off
rem Runs finsam; builds it first where that is needed. The same steps as the script finsam, which says why. Whether something
rem changed is asked of robocopy, which every Windows has and no policy blocks: it lists each source with its size and time.
rem In the folder's name may stand blanks, and the signs that cmd takes for its own; so no "call" takes a path or an argument, since it doubles
rem one of them, and no line expands late but the one that prints.
setlocal disabledelayedexpansion
for /f "tokens=2 delims=:" %%c in ('chcp') do set /a OLDCP=%%c >nul
rem UTF-8 in the console, and for the words of this file, for as long as it runs.
chcp 65001 >nul
set "CODE=4"

set "ROOT=%~dp0"
set "APP=%ROOT%finsam-cli\target\app"
rem What the build was made of: the java and the place, then the list of the sources.
set "STAMP=%APP%\finsam.stamp"
set "ARCHIVE=%APP%\finsam.jsa"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
)
if not exist "%JAVA%" (
  set "SV=hittar ingen Java: den JAVA_HOME som är satt har ingen bin\java.exe, eller så finns ingen java på PATH."
  set "EN=found no Java: the JAVA_HOME that is set has no bin\java.exe, or there is no java on PATH."
  call :tell
  set "SV=Det behövs en JDK, version 17 eller senare. Installera en, eller låt JAVA_HOME peka på en."
  set "EN=Needed: a JDK, version 17 or later. Install one, or point JAVA_HOME at one."
  call :tell
  goto end
)
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:CICompilerCount=1 -Dsun.reflect.inflationThreshold=2147483647 -Djdk.console=java.base -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8

call :fresh || call :alone || goto end

set "SHARED="
for %%a in ("%ARCHIVE%") do if %%~za gtr 0 set SHARED=-XX:SharedArchiveFile="%ARCHIVE%"
"%JAVA%" %FLAGS% %SHARED% %FINSAM_JAVA_OPTS% -jar "%APP%\finsam.jar" %*
set "CODE=%ERRORLEVEL%"
:end
chcp %OLDCP% >nul
exit /b %CODE%

:fresh
if not exist "%STAMP%" exit /b 1
if not exist "%ARCHIVE%" exit /b 1
set "LIST=%TEMP%\finsam-%RANDOM%-%RANDOM%.now"
call :sources
fc /b "%STAMP%" "%LIST%" >nul 2>nul
set "SAME=%ERRORLEVEL%"
del "%LIST%" 2>nul
exit /b %SAME%

:sources
> "%LIST%" echo "%JAVA%" "%ROOT%"
robocopy "%ROOT%." "%TEMP%\finsam-nowhere" /L /S /TS /FP /NDL /NC /NJH /NJS /XD target .git "%ROOT%docs" "%ROOT%examples" "%ROOT%bench" "%ROOT%consumers" >>"%LIST%" 2>nul
exit /b 0

rem One build at a time. cmd opens what it writes to so that no other may write there, and lets go of it when it ends, however
rem that comes about: a lock that cannot be left behind.
:alone
if not exist "%ROOT%target" mkdir "%ROOT%target"
set "BUILT="
set "TOLD="
:try
3>&2 2>nul (
  9>"%ROOT%target\finsam.lock" (
    2>&3 call :guarded
  )
)
if defined BUILT exit /b %BUILT%
if not defined TOLD (
  set "SV=väntar på ett annat bygge, eller får inte skriva i mappen target ..."
  set "EN=waiting for another build, or may not write in the folder target ..."
  call :tell
)
set "TOLD=yes"
ping -n 2 127.0.0.1 >nul
goto try

:guarded
call :fresh
if not errorlevel 1 (
  set "BUILT=0"
  exit /b 0
)
call :build
set "BUILT=%ERRORLEVEL%"
exit /b 0

:build
set "LIST=%ROOT%target\finsam.stamp"
call :sources
pushd "%ROOT%"
call mvnw.cmd -q -B -DskipTests -Dfast package <nul >"%ROOT%target\finsam-build.log" 2>&1
set "MADE=%ERRORLEVEL%"
if not "%MADE%"=="0" (
  popd
  type "%ROOT%target\finsam-build.log" 1>&2
  set "SV=bygget misslyckades; dess meddelanden står ovanför."
  set "EN=the build failed; its messages are above."
  call :tell
  exit /b 1
)
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" %FLAGS% -Xshare:off -XX:DumpLoadedClassList="%ARCHIVE%.list" -jar "%APP%\finsam.jar" check examples\ornskoldsvik-2021.yaml examples\sundsvall-2021.yaml <nul >nul 2>&1
"%JAVA%" %FLAGS% -Xshare:dump -XX:SharedClassListFile="%ARCHIVE%.list" -XX:SharedArchiveFile="%ARCHIVE%" -cp "%APP%\finsam.jar" <nul >nul 2>&1
popd
if exist "%ARCHIVE%.list" del "%ARCHIVE%.list"
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"
move /y "%ROOT%target\finsam.stamp" "%STAMP%" >nul
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
