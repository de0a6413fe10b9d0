#Requires -Version 7.2
#Requires -Modules @{ ModuleName = 'ExchangeOnlineManagement'; ModuleVersion = '3.2.0' }

<#
.SYNOPSIS
    Outlook on the web and new Outlook: holds mail back while the add-ins are not known yet.
.DESCRIPTION
    Gives the mailboxes of a group an Outlook on the web policy with OnSendAddinsEnabled. With it, mail that is sent while
    Outlook was started offline waits in Drafts instead of leaving unchecked. It concerns all add-ins that look at sending,
    and takes up to an hour. Mailboxes that have another policy of their own are named and left alone, unless -Force is given.
.PARAMETER Undo
    Gives the mailboxes the default policy back.
.EXAMPLE
    ./Set-PostvagtWebPolicy.ps1 -CoveredGroup postvagt@kommune.dk -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [string] $CoveredGroup,

    [string] $PolicyName = 'Postvagt',

    [switch] $Force,

    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-Command -Name Get-OwaMailboxPolicy -ErrorAction SilentlyContinue)) {
    throw 'Connect first: Connect-ExchangeOnline -UserPrincipalName admin@kommune.dk'
}

$policies = @(Get-OwaMailboxPolicy)
$default = ($policies | Where-Object -FilterScript { $_.IsDefault } | Select-Object -First 1).Name
$policy = $policies | Where-Object -FilterScript { $_.Name -eq $PolicyName } | Select-Object -First 1

if (-not $Undo) {
    if ($null -eq $policy -and $PSCmdlet.ShouldProcess($PolicyName, 'Make the Outlook on the web policy')) {
        New-OwaMailboxPolicy -Name $PolicyName | Out-Null
    }
    $isOn = $null -ne $policy -and $policy.OnSendAddinsEnabled
    if (-not $isOn -and $PSCmdlet.ShouldProcess($PolicyName, 'Set OnSendAddinsEnabled')) {
        Set-OwaMailboxPolicy -Identity $PolicyName -OnSendAddinsEnabled $true
    }
}

$target = if ($Undo) { $default } else { $PolicyName }
foreach ($member in Get-DistributionGroupMember -Identity $CoveredGroup -ResultSize Unlimited) {
    $mailbox = Get-CASMailbox -Identity $member.PrimarySmtpAddress -ErrorAction SilentlyContinue
    if ($null -eq $mailbox) {
        [pscustomobject]@{ Mailbox = $member.PrimarySmtpAddress; Was = 'no mailbox'; Now = 'no mailbox' }
        continue
    }
    $was = "$($mailbox.OwaMailboxPolicy)"
    $isOther = $was -ne '' -and $was -ne $default -and $was -ne $PolicyName
    $now = $was
    if ($isOther -and -not $Force) {
        Write-Warning -Message "$($member.PrimarySmtpAddress) has the policy $was; give -Force to replace it."
    }
    elseif ($was -ne $target -and $PSCmdlet.ShouldProcess($member.PrimarySmtpAddress, "Give the policy $target")) {
        Set-CASMailbox -Identity $member.PrimarySmtpAddress -OwaMailboxPolicy $target
        $now = $target
    }
    [pscustomobject]@{ Mailbox = $member.PrimarySmtpAddress; Was = $was; Now = $now }
}
