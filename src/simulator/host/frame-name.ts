/** What an add-in's frame must know before it starts: who is host, in which language, and where answers come from. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The `name` of the add-in's iframe, which the library reads as JSON (office-host-protocol.md 3). */
export function frameName({ conversationId, controlId, hostOrigin, locale }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: `Outlook|Web|16.01|${locale}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    flights: "[]",
    serializerVersion: 1,
  });
}
