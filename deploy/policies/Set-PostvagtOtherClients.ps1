#Requires -Version 7.2
#Requires -Modules @{ ModuleName = 'ExchangeOnlineManagement'; ModuleVersion = '3.2.0' }

<#
.SYNOPSIS
    Closes the programs that send mail without the add-in, for the mailboxes of a group.
.DESCRIPTION
    Nothing is closed that is not named. Mobile is Outlook for iOS and Android, ActiveSync the mail programs that phones come
    with, Imap and Pop other mail programs, SmtpAuth programs and devices that send as the mailbox. A mailbox with a
    phone that is closed cannot read mail on it either: choose the group with care (docs/routes.md).
.PARAMETER Undo
    Opens again what is named.
.EXAMPLE
    ./Set-PostvagtOtherClients.ps1 -CoveredGroup postvagt@kommune.dk -Close Imap, Pop, SmtpAuth -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [string] $CoveredGroup,

    [Parameter(Mandatory)]
    [ValidateSet('Mobile', 'ActiveSync', 'Imap', 'Pop', 'SmtpAuth')]
    [string[]] $Close,

    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-Command -Name Get-CASMailbox -ErrorAction SilentlyContinue)) {
    throw 'Connect first: Connect-ExchangeOnline -UserPrincipalName admin@kommune.dk'
}

# Each with the value that closes it.
$settings = @{
    Mobile     = @{ Name = 'OutlookMobileEnabled'; Closed = $false }
    ActiveSync = @{ Name = 'ActiveSyncEnabled'; Closed = $false }
    Imap       = @{ Name = 'ImapEnabled'; Closed = $false }
    Pop        = @{ Name = 'PopEnabled'; Closed = $false }
    SmtpAuth   = @{ Name = 'SmtpClientAuthenticationDisabled'; Closed = $true }
}

foreach ($member in Get-DistributionGroupMember -Identity $CoveredGroup -ResultSize Unlimited) {
    $mailbox = Get-CASMailbox -Identity $member.PrimarySmtpAddress -ErrorAction SilentlyContinue
    if ($null -eq $mailbox) {
        [pscustomobject]@{ Mailbox = $member.PrimarySmtpAddress; Setting = ''; Was = 'no mailbox'; Now = 'no mailbox' }
        continue
    }
    foreach ($client in $Close) {
        $setting = $settings[$client]
        $wanted = if ($Undo) { -not $setting.Closed } else { $setting.Closed }
        $was = $mailbox.($setting.Name)
        $now = $was
        if ($was -ne $wanted -and $PSCmdlet.ShouldProcess($member.PrimarySmtpAddress, "Set $($setting.Name) to $wanted")) {
            $change = @{ $setting.Name = $wanted }
            Set-CASMailbox -Identity $member.PrimarySmtpAddress @change
            $now = $wanted
        }
        [pscustomobject]@{ Mailbox = $member.PrimarySmtpAddress; Setting = $setting.Name; Was = $was; Now = $now }
    }
}
