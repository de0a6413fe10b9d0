#Requires -Version 7.2
#Requires -Modules @{ ModuleName = 'ExchangeOnlineManagement'; ModuleVersion = '3.2.0' }

<#
.SYNOPSIS
    Outlook on the web and new Outlook: holds mail back while the add-ins are not known yet.
.DESCRIPTION
    Gives the mailboxes of a group an Outlook on the web policy with OnSendAddinsEnabled. With it, mail that is sent while
    Outlook was started offline waits in Drafts instead of leaving unchecked. It concerns all add-ins that look at sending,
    and takes up to an hour.

    The new policy is a copy: each policy that a mailbox of the group has today gets one of its own, with every setting that
    Set-OwaMailboxPolicy can write, and OnSendAddinsEnabled besides. The copy of the default policy has the name Postvagt,
    that of another Postvagt and its name. Every setting in which a copy would differ is written out, with -WhatIf before
    anything changes. Run it again after one of your own policies has changed: the copies follow.
.PARAMETER Undo
    Gives each mailbox back the policy that its own is a copy of. The copies stay, and concern nobody.
.EXAMPLE
    ./Set-PostvagtWebPolicy.ps1 -CoveredGroup postvagt@kommune.dk -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [string] $CoveredGroup,

    [string] $PolicyName = 'Postvagt',

    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-Command -Name Get-OwaMailboxPolicy -ErrorAction SilentlyContinue)) {
    throw 'Connect first: Connect-ExchangeOnline -UserPrincipalName admin@kommune.dk'
}

# Names and marks of the policy itself, and what the copy is made for.
$own = @('Identity', 'Name', 'IsDefault', 'OnSendAddinsEnabled')

function Get-Setting {
    param($Policy, [string] $Name)
    if ($null -eq $Policy) { return '' }
    $property = $Policy.PSObject.Properties[$Name]
    if ($null -eq $property) { return '' }
    return (@($property.Value) | Sort-Object) -join ', '
}

$policies = @(Get-OwaMailboxPolicy)
$defaultPolicy = $policies | Where-Object -FilterScript { $_.IsDefault } | Select-Object -First 1
if ($null -eq $defaultPolicy) { throw 'The organisation has no default policy for Outlook on the web.' }
$default = $defaultPolicy.Name
$prefix = "$PolicyName "

# Each mailbox with the policy that is its own, seen through a copy that it has already.
$mailboxes = @(foreach ($member in Get-DistributionGroupMember -Identity $CoveredGroup -ResultSize Unlimited) {
        $mailbox = Get-CASMailbox -Identity $member.PrimarySmtpAddress -ErrorAction SilentlyContinue
        if ($null -eq $mailbox) {
            [pscustomobject]@{ Address = $member.PrimarySmtpAddress; Was = 'no mailbox'; Source = ''; IsCopy = $false }
            continue
        }
        $was = "$($mailbox.OwaMailboxPolicy)"
        $source = $was
        if ($was -eq '' -or $was -eq $PolicyName) { $source = $default }
        elseif ($was.StartsWith($prefix)) { $source = $was.Substring($prefix.Length) }
        $isCopy = $was -eq $PolicyName -or $was.StartsWith($prefix)
        [pscustomobject]@{ Address = $member.PrimarySmtpAddress; Was = $was; Source = $source; IsCopy = $isCopy }
    })

$copies = @{}
$sources = @(foreach ($mailbox in $mailboxes) { if ($mailbox.Source -ne '') { $mailbox.Source } }) | Sort-Object -Unique
foreach ($name in $sources) {
    $copies[$name] = if ($name -eq $default) { $PolicyName } else { "$prefix$name" }
}

if (-not $Undo) {
    # What the cmdlet of this tenant can write.
    $writable = @((Get-Command -Name Set-OwaMailboxPolicy).Parameters.Keys)
    foreach ($name in $copies.Keys | Sort-Object) {
        $copyName = $copies[$name]
        $source = $policies | Where-Object -FilterScript { $_.Name -eq $name } | Select-Object -First 1
        $copy = $policies | Where-Object -FilterScript { $_.Name -eq $copyName } | Select-Object -First 1
        if ($null -eq $source) {
            Write-Warning -Message "There is no policy $name; mailboxes that have it are left alone."
            $copies.Remove($name)
            continue
        }
        if ($null -eq $copy -and $PSCmdlet.ShouldProcess($copyName, "Make an Outlook on the web policy like $name")) {
            $copy = New-OwaMailboxPolicy -Name $copyName
        }
        $settings = @($source.PSObject.Properties.Name | Where-Object -FilterScript { $own -notcontains $_ -and $writable -contains $_ } | Sort-Object)
        foreach ($setting in $settings) {
            $wanted = Get-Setting -Policy $source -Name $setting
            $was = Get-Setting -Policy $copy -Name $setting
            # What a new policy has by itself is known once it is made: with -WhatIf all settings are named the first time.
            if ($was -eq $wanted) { continue }
            $now = $was
            if ($PSCmdlet.ShouldProcess("$copyName, $setting", "Set to '$wanted', as $name has it")) {
                try {
                    $change = @{ $setting = $source.$setting }
                    Set-OwaMailboxPolicy -Identity $copyName @change
                    $now = $wanted
                }
                catch {
                    Write-Warning -Message "$copyName cannot have $setting as $name has it: $_"
                }
            }
            [pscustomobject]@{ Of = "policy $copyName"; Setting = $setting; Was = $was; Now = $now }
        }
        $was = Get-Setting -Policy $copy -Name 'OnSendAddinsEnabled'
        $now = $was
        if ($was -ne 'True' -and $PSCmdlet.ShouldProcess("$copyName, OnSendAddinsEnabled", 'Set to True')) {
            Set-OwaMailboxPolicy -Identity $copyName -OnSendAddinsEnabled $true
            $now = 'True'
        }
        [pscustomobject]@{ Of = "policy $copyName"; Setting = 'OnSendAddinsEnabled'; Was = $was; Now = $now }
    }
}

foreach ($mailbox in $mailboxes) {
    $now = $mailbox.Was
    $isConcerned = if ($Undo) { $mailbox.IsCopy } else { $copies.ContainsKey($mailbox.Source) }
    if ($isConcerned) {
        $target = if ($Undo) { $mailbox.Source } else { $copies[$mailbox.Source] }
        if ($mailbox.Was -ne $target -and $PSCmdlet.ShouldProcess($mailbox.Address, "Give the policy $target")) {
            Set-CASMailbox -Identity $mailbox.Address -OwaMailboxPolicy $target
            $now = $target
        }
    }
    [pscustomobject]@{ Of = "mailbox $($mailbox.Address)"; Setting = 'OwaMailboxPolicy'; Was = $mailbox.Was; Now = $now }
}
