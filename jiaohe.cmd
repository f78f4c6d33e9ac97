@echo off
rem Launcher of Jiaohe for Windows: builds the program where it is not built yet, then runs it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\jiaohe\jiaohe.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAR%" goto run
echo jiaohe: building the program, the first time takes a minute or two ... 1>&2
call mvn -q -B -f "%HOME_DIR%pom.xml" -DskipTests package 1>&2
if errorlevel 1 (
  echo jiaohe: the build failed 1>&2
  exit /b 4
)
:run
chcp 65001 >nul 2>nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
