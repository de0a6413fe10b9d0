#Requires -Version 7.2
#Requires -Modules @{ ModuleName = 'ExchangeOnlineManagement'; ModuleVersion = '3.2.0' }

<#
.SYNOPSIS
    Switches automatic forwarding to the outside off: inbox rules and mailbox forwarding send without any Outlook.
.DESCRIPTION
    Sets AutoForwardingMode of the outbound spam filter policies to Off, and names every mailbox that forwards by itself, so
    that somebody can talk to its owner first. What they forward comes back to them as undeliverable from then on.
.PARAMETER Undo
    Sets AutoForwardingMode back to Automatic.
.EXAMPLE
    ./Set-PostvagtForwarding.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [switch] $Undo
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-Command -Name Get-HostedOutboundSpamFilterPolicy -ErrorAction SilentlyContinue)) {
    throw 'Connect first: Connect-ExchangeOnline -UserPrincipalName admin@kommune.dk'
}

foreach ($mailbox in Get-Mailbox -ResultSize Unlimited -Filter 'ForwardingSmtpAddress -ne $null') {
    [pscustomobject]@{ Of = "mailbox $($mailbox.PrimarySmtpAddress)"; Was = 'forwards to an address'; Now = 'forwards to an address' }
}

$wanted = if ($Undo) { 'Automatic' } else { 'Off' }
foreach ($policy in Get-HostedOutboundSpamFilterPolicy) {
    $was = "$($policy.AutoForwardingMode)"
    $now = $was
    if ($was -ne $wanted -and $PSCmdlet.ShouldProcess($policy.Name, "Set AutoForwardingMode to $wanted")) {
        Set-HostedOutboundSpamFilterPolicy -Identity $policy.Name -AutoForwardingMode $wanted
        $now = $wanted
    }
    [pscustomobject]@{ Of = "policy $($policy.Name)"; Was = $was; Now = $now }
}
