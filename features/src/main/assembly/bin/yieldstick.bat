@echo off
rem Starts Yieldstick's command line with the Java of JAVA_HOME, or else of the PATH.
setlocal
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %YIELDSTICK_JAVA_OPTIONS% -cp "%~dp0..\lib\*" io.github.yieldstick.cli.Main %*
exit /b %ERRORLEVEL%
