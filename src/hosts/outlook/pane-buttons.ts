/** Ids of the controls in manifest.xml that open the pane; the alert's own button names one of them (`commandId`). */
export const PANE_BUTTONS = { message: "postvagt.review", appointment: "postvagt.review.meeting" } as const;
