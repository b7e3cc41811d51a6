@echo off
rem Runs finsam as it was released, with the Java of JAVA_HOME or of PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %FINSAM_JAVA_OPTS% -jar "%home%\app\finsam.jar" %*
exit /b %ERRORLEVEL%
