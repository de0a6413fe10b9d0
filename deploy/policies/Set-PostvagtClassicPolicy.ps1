#Requires -Version 5.1

<#
.SYNOPSIS
    Classic Outlook on Windows: two Group Policy settings, for trying on one machine before the policy goes to all.
.DESCRIPTION
    Block send when web add-ins can't load, and Running Outlook for Simple MAPI Mail Sending. Microsoft publishes the two by
    name and place in the Administrative Templates, and not by registry value; so this script looks the value up in
    the templates that are installed (outlk16.admx), and says so when they are missing. Roll them out to everybody with
    Group Policy, Intune or Cloud Policy, where they stand under Microsoft Outlook 2016: the first under Security, Trust
    Center, the second under Miscellaneous.
.PARAMETER Templates
    Where the Administrative Templates lie: this machine's, or the domain's central store
    (\\domain\SYSVOL\domain\Policies\PolicyDefinitions).
.PARAMETER Undo
    Takes the values away again.
.EXAMPLE
    .\Set-PostvagtClassicPolicy.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $Templates = (Join-Path -Path $env:windir -ChildPath 'PolicyDefinitions'),

    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# The first had another name in older templates.
$wanted = @(
    @{ Setting = 'Block send'; Names = @('Block send when web add-ins can''t load', 'Disable send when web extensions can''t load') },
    @{ Setting = 'Simple MAPI'; Names = @('Running Outlook for Simple MAPI Mail Sending') }
)

$admx = Join-Path -Path $Templates -ChildPath 'outlk16.admx'
$adml = Join-Path -Path $Templates -ChildPath 'en-us\outlk16.adml'
foreach ($file in $admx, $adml) {
    if (-not (Test-Path -LiteralPath $file)) {
        throw "$file is not there. Install the Administrative Templates for Microsoft 365 Apps, or name their place with -Templates."
    }
}

$definitions = [xml](Get-Content -LiteralPath $admx -Raw -Encoding UTF8)
$words = [xml](Get-Content -LiteralPath $adml -Raw -Encoding UTF8)

foreach ($one in $wanted) {
    $string = $words.policyDefinitionResources.resources.stringTable.string |
        Where-Object -FilterScript { $one.Names -contains $_.InnerText.Trim().Replace([string][char]0x2019, '''') } |
        Select-Object -First 1
    $policy = $null
    if ($null -ne $string) {
        $policy = $definitions.policyDefinitions.policies.policy |
            Where-Object -FilterScript { $_.displayName -eq "`$(string.$($string.id))" } |
            Select-Object -First 1
    }
    if ($null -eq $policy -or -not $policy.HasAttribute('valueName') -or $policy.class -eq 'Machine') {
        Write-Warning -Message "$($one.Setting): not in these templates in the form this script knows; set it in Group Policy."
        [pscustomobject]@{ Setting = $one.Setting; Was = 'unknown'; Now = 'unknown' }
        continue
    }
    $key = "HKCU:\$($policy.key)"
    $value = $policy.valueName
    # The template says what Enabled writes; most write 1.
    $on = 1
    $decimal = $policy.SelectSingleNode('*[local-name()="enabledValue"]/*[local-name()="decimal"]')
    if ($null -ne $decimal) { $on = [int]$decimal.GetAttribute('value') }

    $item = Get-ItemProperty -Path $key -Name $value -ErrorAction SilentlyContinue
    $was = if ($null -eq $item) { 'not set' } else { $item.$value }
    $now = $was
    if ($Undo) {
        if ($null -ne $item -and $PSCmdlet.ShouldProcess("$key\$value", 'Remove')) {
            Remove-ItemProperty -Path $key -Name $value
            $now = 'not set'
        }
    }
    elseif ($was -ne $on -and $PSCmdlet.ShouldProcess("$key\$value", "Set to $on")) {
        if (-not (Test-Path -Path $key)) { New-Item -Path $key -Force | Out-Null }
        New-ItemProperty -Path $key -Name $value -Value $on -PropertyType DWord -Force | Out-Null
        $now = $on
    }
    [pscustomobject]@{ Setting = $one.Setting; Was = $was; Now = $now }
}
