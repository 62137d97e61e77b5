@echo off
rem Starts Holdpoint on Windows, from wherever it lies. Simpler than the other launcher: no archive of classes, no width of the terminal.
rem Untried on a Windows machine.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java"
set "classes=%home%\lib\*"
for %%c in (prove diff rulebook) do if "%~1"=="%%c" set "classes=%classes%;%home%\lib\solver\*"
if exist "%home%\lib\%~1\" set "classes=%classes%;%home%\lib\%~1\*"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
if "%~1"=="batch" set "flags=-XX:+UseParallelGC -Xmx320m -Xlog:disable"
"%java%" %flags% -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=ERROR -cp "%classes%" dev.holdpoint.cli.Main %*
exit /b %ERRORLEVEL%
