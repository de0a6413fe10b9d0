/**
 * The commands that the scripts may use, with the parameters they may give them, read in Microsoft's reference pages
 * (MicrosoftDocs/office-docs-powershell and the PowerShell documentation, 2026).
 */
export const knownCommands: Readonly<Record<string, readonly string[]>> = {
  // Exchange Online
  "Get-CASMailbox": ["Identity", "ErrorAction"],
  "Get-DistributionGroupMember": ["Identity", "ResultSize"],
  "Get-HostedOutboundSpamFilterPolicy": [],
  "Get-Mailbox": ["ResultSize", "Filter"],
  "Get-OwaMailboxPolicy": [],
  "Get-Recipient": ["Identity"],
  "Get-TransportRule": ["ResultSize"],
  "New-OwaMailboxPolicy": ["Name"],
  "New-TransportRule": [
    ...["Name", "Comments", "Mode", "RuleErrorAction", "Enabled", "FromScope", "FromMemberOf", "SentToScope"],
    ...["ExceptIfHeaderMatchesMessageHeader", "ExceptIfHeaderMatchesPatterns", "ExceptIfHeaderContainsMessageHeader"],
    ...["ExceptIfHeaderContainsWords", "ExceptIfMessageTypeMatches", "SetAuditSeverity", "GenerateIncidentReport"],
    ...["IncidentReportContent", "RejectMessageReasonText", "RejectMessageEnhancedStatusCode", "RemoveHeader"],
  ],
  "Remove-TransportRule": ["Identity", "Confirm"],
  "Set-CASMailbox": [
    ...["Identity", "OwaMailboxPolicy", "OutlookMobileEnabled", "ActiveSyncEnabled", "ImapEnabled", "PopEnabled"],
    "SmtpClientAuthenticationDisabled",
  ],
  "Set-HostedOutboundSpamFilterPolicy": ["Identity", "AutoForwardingMode"],
  "Set-OwaMailboxPolicy": ["Identity", "OnSendAddinsEnabled"],
  // Functions of the scripts themselves
  "Get-Setting": ["Policy", "Name"],
  // PowerShell
  "Get-Command": ["Name", "ErrorAction"],
  "Get-Content": ["LiteralPath", "Raw", "Encoding"],
  "Get-ItemProperty": ["Path", "Name", "ErrorAction"],
  "Join-Path": ["Path", "ChildPath"],
  "New-Item": ["Path", "Force"],
  "New-ItemProperty": ["Path", "Name", "Value", "PropertyType", "Force"],
  "Out-Null": [],
  "Remove-ItemProperty": ["Path", "Name"],
  "Select-Object": ["First"],
  "Set-StrictMode": ["Version"],
  "Sort-Object": ["Unique"],
  "Test-Path": ["LiteralPath", "Path"],
  "Where-Object": ["FilterScript"],
  "Write-Warning": ["Message"],
};

/** Commands that change something, and must therefore stand behind `ShouldProcess`. */
export const changes = (name: string): boolean => /^(?:New|Set|Remove)-/.test(name) && name !== "Set-StrictMode";
