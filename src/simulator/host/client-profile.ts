/** An Outlook client: the requirement set that it declares and how it behaves where clients differ. */
export interface ClientProfile {
  readonly id: ClientId;
  readonly title: string;
  /** Highest Mailbox set, as `isSetSupported` answers it. */
  readonly mailboxSet: string;
  readonly hostVersion: string;
  /** Where the dialog's button of our own stands (platform.md 1.3). */
  readonly dialogButton: "none" | "replaces-dont-send" | "take-action";
  readonly showsMarkdown: boolean;
  /** Whether a function may stand behind `commandId`, or only a pane. */
  readonly buttonRunsFunctions: boolean;
  /** On web and new Outlook the time-out dialog offers Send Anyway even with SoftBlock (office-js #6637). */
  readonly offersSendAfterTimeOut: boolean;
  /** `contextData` was a string before classic build 17308; any JSON since. */
  readonly contextData: "string" | "json";
  readonly recipientsPerField: number;
  readonly sessionDataCharacters: number;
  readonly attachmentBytes: number;
  readonly attachmentIds: "opaque" | "index";
  /** Classic Outlook runs LaunchEvents without a page (platform.md 2). */
  readonly launchRuntime: "page" | "script";
}

export type ClientId = "web" | "new" | "classic-1.15" | "classic-1.14" | "classic-1.12" | "mac-1.14";

const megabyte = 1024 * 1024;

const web: ClientProfile = {
  id: "web",
  title: "Outlook on the web",
  mailboxSet: "1.16",
  hostVersion: "16.0.19725.0",
  dialogButton: "take-action",
  showsMarkdown: true,
  buttonRunsFunctions: true,
  offersSendAfterTimeOut: true,
  contextData: "json",
  recipientsPerField: 1000,
  sessionDataCharacters: 2_621_440,
  attachmentBytes: 25 * megabyte,
  attachmentIds: "opaque",
  launchRuntime: "page",
};

const classic: ClientProfile = {
  ...web,
  id: "classic-1.15",
  title: "Classic Outlook (1.15)",
  mailboxSet: "1.15",
  hostVersion: "16.0.18324.20172",
  offersSendAfterTimeOut: false,
  recipientsPerField: 500,
  sessionDataCharacters: 50_000,
  attachmentBytes: 150 * megabyte,
  attachmentIds: "index",
  launchRuntime: "script",
};

/** Every client that the try-out can play, newest first (platform.md 1.2 and 1.3). */
export const clientProfiles: readonly ClientProfile[] = [
  web,
  { ...web, id: "new", title: "New Outlook on Windows" },
  classic,
  {
    ...classic,
    id: "classic-1.14",
    title: "Classic Outlook (1.14)",
    mailboxSet: "1.14",
    hostVersion: "16.0.17530.15000",
    dialogButton: "replaces-dont-send",
    showsMarkdown: false,
    buttonRunsFunctions: false,
  },
  {
    ...classic,
    id: "classic-1.12",
    title: "Classic Outlook (1.12)",
    mailboxSet: "1.12",
    hostVersion: "16.0.15330.20196",
    dialogButton: "none",
    showsMarkdown: false,
    buttonRunsFunctions: false,
    contextData: "string",
  },
  {
    ...web,
    id: "mac-1.14",
    title: "Outlook on Mac (1.14)",
    mailboxSet: "1.14",
    hostVersion: "16.0.17530.15000",
    dialogButton: "replaces-dont-send",
    showsMarkdown: false,
    buttonRunsFunctions: false,
    offersSendAfterTimeOut: false,
    recipientsPerField: 100_000,
    sessionDataCharacters: 50_000,
    attachmentBytes: 150 * megabyte,
    attachmentIds: "index",
  },
];

/** The profile of that name; the web's where there is none. */
export function clientProfile(id: string): ClientProfile {
  return clientProfiles.find((profile) => profile.id === id) ?? web;
}
