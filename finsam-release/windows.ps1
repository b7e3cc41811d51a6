# Packs the program with a Java of its own as a zip for Windows, unpacks it elsewhere and runs it: what release.sh does on Linux. Run after
# a build, by .github/workflows/windows.yml, since jlink makes a runtime of the system that it runs on.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$version = ([xml](Get-Content -Raw pom.xml)).project.version
$name = "finsam-$version"
$out = 'target/release-windows'
$app = "$out/work/$name"
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$app/bin", "$app/app" | Out-Null
Copy-Item finsam-release/finsam.cmd "$app/bin/"
Copy-Item -Recurse finsam-cli/target/app/finsam.jar, finsam-cli/target/app/finsam-regler.jar, finsam-cli/target/app/lib "$app/app/"
Copy-Item -Recurse LICENSE, NOTICE, CHANGELOG.md, README.md, docs, examples "$app/"

$modules = Get-Content finsam-release/modules.txt | Where-Object { $_ -and -not $_.StartsWith('#') }
& "$env:JAVA_HOME/bin/jlink" --add-modules ($modules -join ',') --strip-debug --no-header-files --no-man-pages --compress=2 --output "$app/runtime"
if ($LASTEXITCODE -ne 0) { throw 'jlink failed' }
$zip = "$out/$name-windows-x86_64.zip"
Compress-Archive -Path $app -DestinationPath $zip
Remove-Item -Recurse -Force "$out/work"

# As one who has just fetched it: a folder with a blank, an ö and an ampersand in its name, and no Java on the machine.
$there = Join-Path ([System.IO.Path]::GetTempPath()) 'finsam & ö'
if (Test-Path $there) { Remove-Item -Recurse -Force $there }
Expand-Archive $zip $there
Remove-Item Env:JAVA_HOME
$env:PATH = "$env:SystemRoot\System32"
foreach ($time in 1..2) {
  & "$there\$name\bin\finsam.cmd" --version
  if ($LASTEXITCODE -ne 0) { throw "finsam --version: exit code $LASTEXITCODE" }
  & "$there\$name\bin\finsam.cmd" check "$there\$name\examples\ornskoldsvik-2021.yaml"
  if ($LASTEXITCODE -ne 1) { throw "finsam check: exit code $LASTEXITCODE instead of 1" }
}
$hash = (Get-FileHash -Algorithm SHA256 $zip).Hash.ToLowerInvariant()
Set-Content -NoNewline "$out/SHA256SUMS" "$hash  $name-windows-x86_64.zip`n"
