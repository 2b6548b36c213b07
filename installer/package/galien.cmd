@echo off
rem The command of an unpacked Galien on Windows, with Java 21 or newer. Not tried on Windows yet.
setlocal
set "here=%~dp0"
set "java=%here%runtime\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java"
"%java%" -Xmx64m -XX:+UseSerialGC -Dgalien.home="%here%." -cp "%here%lib\launcher\*" org.galien.launcher.Main %*
