#Requires -Version 7.2
#Requires -Modules @{ ModuleName = 'ExchangeOnlineManagement'; ModuleVersion = '3.2.0' }

<#
.SYNOPSIS
    Makes the three mail-flow rules that catch mail which Postvagt has not checked.
.DESCRIPTION
    1. A stamp that comes from outside is taken off.
    2. Mail from a covered mailbox to somebody outside, without the stamp of the add-in, is reported or rejected.
    3. The stamp is taken off mail that leaves: what the check led to is nobody else's business.
    Run it again as often as you like: rules that are as they should be are left alone. docs/mail-flow.md says what the
    rules show and what they cannot.
.PARAMETER CoveredGroup
    A mail-enabled group with every mailbox, shared ones too, whose users have the add-in.
.PARAMETER ReportTo
    The mailbox that is told of each unchecked mail: sender and rule, never subject or content.
.PARAMETER Action
    Report tells ReportTo and delivers the mail. Reject returns the mail to its sender.
.PARAMETER Remove
    Takes the three rules away.
.EXAMPLE
    ./Set-PostvagtMailFlowRules.ps1 -CoveredGroup postvagt@kommune.dk -ReportTo it-sikkerhed@kommune.dk -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(Mandatory, ParameterSetName = 'Set')]
    [string] $CoveredGroup,

    [Parameter(Mandatory, ParameterSetName = 'Set')]
    [string] $ReportTo,

    [Parameter(ParameterSetName = 'Set')]
    [ValidateSet('Report', 'Reject')]
    [string] $Action = 'Report',

    [Parameter(ParameterSetName = 'Set')]
    [string] $RejectText = 'Mailen er ikke sendt, fordi den ikke er kontrolleret af Postvagt. Send den fra Outlook, hvor Postvagt er.',

    [Parameter(Mandatory, ParameterSetName = 'Remove')]
    [switch] $Remove
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$header = 'X-Postvagt-Check'
$stamp = '^v=1; postvagt=\S*; policy=\S*; check=(clear|passed|warned)$'

$names = @(
    'Postvagt 1: stamps from outside',
    'Postvagt 2: mail that was not checked',
    'Postvagt 3: stamps on mail that leaves'
)

if (-not (Get-Command -Name Get-TransportRule -ErrorAction SilentlyContinue)) {
    throw 'Connect first: Connect-ExchangeOnline -UserPrincipalName admin@kommune.dk'
}

$present = @{}
foreach ($rule in Get-TransportRule -ResultSize Unlimited) {
    if ($names -contains $rule.Name) { $present[$rule.Name] = $rule }
}

if ($Remove) {
    foreach ($name in $names) {
        $isThere = $present.ContainsKey($name)
        if ($isThere -and $PSCmdlet.ShouldProcess($name, 'Remove the mail-flow rule')) {
            Remove-TransportRule -Identity $name -Confirm:$false
        }
        [pscustomobject]@{ Rule = $name; Was = if ($isThere) { 'there' } else { 'not there' }; Now = 'not there' }
    }
    return
}

# A group that nobody is in would make a rule that catches nothing, and look like success.
$members = @(Get-DistributionGroupMember -Identity $CoveredGroup -ResultSize Unlimited)
if ($members.Count -eq 0) { throw "$CoveredGroup has no members: no mail would be looked at." }
Get-Recipient -Identity $ReportTo | Out-Null

$unchecked = @{
    FromMemberOf                        = $CoveredGroup
    SentToScope                         = 'NotInOrganization'
    ExceptIfHeaderMatchesMessageHeader  = $header
    ExceptIfHeaderMatchesPatterns       = $stamp
    # Automatic replies raise no event in any client, and say nothing that was not written before.
    ExceptIfHeaderContainsMessageHeader = 'Auto-Submitted'
    ExceptIfHeaderContainsWords         = @('auto-replied', 'auto-generated')
    # A meeting has no internet headers that an add-in can write.
    ExceptIfMessageTypeMatches          = 'Calendaring'
    SetAuditSeverity                    = 'Medium'
}
if ($Action -eq 'Report') {
    $unchecked.GenerateIncidentReport = $ReportTo
    $unchecked.IncidentReportContent = @('Sender', 'Severity', 'RuleDetections')
}
else {
    $unchecked.RejectMessageReasonText = $RejectText
    $unchecked.RejectMessageEnhancedStatusCode = '5.7.950'
}

$wanted = [ordered]@{
    $names[0] = @{ FromScope = 'NotInOrganization'; RemoveHeader = $header }
    $names[1] = $unchecked
    $names[2] = @{ SentToScope = 'NotInOrganization'; RemoveHeader = $header }
}

# What a rule was made from stands in its comment, so that a second run knows whether anything has changed.
$sha = [System.Security.Cryptography.SHA256]::Create()
$comments = @{}
$isAsWanted = @{}
foreach ($name in $names) {
    $settings = $wanted[$name]
    $text = foreach ($key in ($settings.Keys | Sort-Object)) { "$key=$($settings[$key] -join ',')" }
    $bytes = $sha.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($text -join ';'))
    $mark = [System.Convert]::ToHexString($bytes).Substring(0, 16)
    $comments[$name] = "Made by Set-PostvagtMailFlowRules.ps1; settings $mark"
    $rule = $present[$name]
    $isAsWanted[$name] = $null -ne $rule -and "$($rule.Comments)".Contains($mark) -and "$($rule.State)" -eq 'Enabled'
}

# The third takes away what the second looks for, so they stand in this order or not at all: one that has changed moves all.
$isWhole = -not ($isAsWanted.Values -contains $false)
foreach ($name in $names) {
    $settings = $wanted[$name]
    $isThere = $present.ContainsKey($name)
    $was = if (-not $isThere) { 'not there' } elseif ($isAsWanted[$name]) { 'as wanted' } else { 'different' }
    $now = $was
    if (-not $isWhole -and $PSCmdlet.ShouldProcess($name, 'Make the mail-flow rule')) {
        # A rule that is changed keeps conditions that are no longer named; one that is made anew has none.
        if ($isThere) { Remove-TransportRule -Identity $name -Confirm:$false }
        New-TransportRule -Name $name -Comments $comments[$name] -Mode Enforce -RuleErrorAction Ignore -Enabled $true @settings | Out-Null
        $now = 'as wanted'
    }
    [pscustomobject]@{ Rule = $name; Was = $was; Now = $now }
}
