import { asciiJson } from './ascii-json.ts';
import { extensionSetting } from './chromium-policies.ts';
import type { PackInput } from './pack-input.ts';
import { chromiumValues, firefoxValues, ownKeys, type RegistryValue } from './registry.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function written({ key, name, data }: RegistryValue): string {
  const [kind, value] =
    typeof data === 'number'
      ? ['DWord', String(data)]
      : typeof data === 'string'
        ? ['String', quoted(data)]
        : ['MultiString', `@(${data.map(quoted).join(', ')})`];
  return `  @{ Key = ${quoted(key)}; Name = ${quoted(name)}; Kind = '${kind}'; Value = ${value} }`;
}

const table = (values: readonly RegistryValue[]) => `@(\n${values.map(written).join('\n')}\n)`;

/** A script for GPO start-up, Intune or a hand at the keyboard: sets everything, or takes it away with `-Remove`. */
export function powerShellScript(input: PackInput): string {
  const { keys, values } = ownKeys(input);
  return `#Requires -RunAsAdministrator
<#
.SYNOPSIS
  Installs and sets up Second Look for Chrome, Edge and Firefox on this computer.
.PARAMETER Browser
  For which browsers: Chrome, Edge, Firefox. All when left out.
.PARAMETER Remove
  Takes everything away that this script has set, for all three browsers.
#>
[CmdletBinding()]
param(
  [ValidateSet('Chrome', 'Edge', 'Firefox')][string[]] $Browser = @('Chrome', 'Edge', 'Firefox'),
  [switch] $Remove
)
Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'

$Values = @{
  Chrome  = ${table(chromiumValues(input, 'chrome'))}
  Edge    = ${table(chromiumValues(input, 'edge'))}
  Firefox = ${table(firefoxValues(input))}
}
# Added to the "ExtensionSettings" that are there; other extensions keep theirs.
$ExtensionSettings = @{
  Chrome = @{ Key = 'SOFTWARE\\Policies\\Google\\Chrome'; Value = ${quoted(asciiJson(extensionSetting(input, 'chrome')))} }
  Edge   = @{ Key = 'SOFTWARE\\Policies\\Microsoft\\Edge'; Value = ${quoted(asciiJson(extensionSetting(input, 'edge')))} }
}
$Id = ${quoted(input.chromiumId)}
$OwnKeys = @(
${keys.map((key) => `  ${quoted(key)}`).join('\n')}
)
$OwnValues = @(
${values.map(({ key, name }) => `  @{ Key = ${quoted(key)}; Name = ${quoted(name)} }`).join('\n')}
)
$Machine = [Microsoft.Win32.Registry]::LocalMachine

function Update-ExtensionSettings([string] $Key, [AllowNull()][string] $Own) {
  $policies = $Machine.CreateSubKey($Key)
  $text = $policies.GetValue('ExtensionSettings')
  $all = if ($text) { $text | ConvertFrom-Json } else { New-Object psobject }
  $all.PSObject.Properties.Remove($Id)
  if ($Own) { $all | Add-Member -NotePropertyName $Id -NotePropertyValue ($Own | ConvertFrom-Json) }
  if (@($all.PSObject.Properties).Count -gt 0) {
    $policies.SetValue('ExtensionSettings', (ConvertTo-Json -InputObject $all -Depth 32 -Compress), 'String')
  } elseif ($null -ne $text) { $policies.DeleteValue('ExtensionSettings') }
  $policies.Close()
}

if ($Remove) {
  foreach ($key in $OwnKeys) { $Machine.DeleteSubKeyTree($key, $false) }
  foreach ($value in $OwnValues) {
    $key = $Machine.OpenSubKey($value.Key, $true)
    if ($key) { $key.DeleteValue($value.Name, $false); $key.Close() }
  }
  foreach ($settings in $ExtensionSettings.Values) { Update-ExtensionSettings $settings.Key $null }
  Write-Output 'Second Look: policies removed. Browsers follow within minutes, or at their next start.'
  return
}

foreach ($name in $Browser) {
  # What an earlier pack had set and this one does not is to go.
  foreach ($key in $OwnKeys | Where-Object { $_ -like "*\\$name\\3rdparty\\*" }) { $Machine.DeleteSubKeyTree($key, $false) }
  foreach ($value in $Values[$name]) {
    $key = $Machine.CreateSubKey($value.Key)
    $key.SetValue($value.Name, $value.Value, $value.Kind)
    $key.Close()
  }
  if ($ExtensionSettings.ContainsKey($name)) {
    Update-ExtensionSettings $ExtensionSettings[$name].Key $ExtensionSettings[$name].Value
  }
}
Write-Output "Second Look: set up for $($Browser -join ', '). Browsers follow within minutes, or at their next start."
`;
}
