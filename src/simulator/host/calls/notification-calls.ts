import { anyItem, type Call, type CallContext } from "../call.ts";
import { errorCode } from "../error-code.ts";
import type { Notification } from "../item.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { isRecord, numberOf, textOf, type Parameters } from "../parameters.ts";

/** Outlook shows no more at once on one mail (platform.md 3.5). */
const most = 5;

const types = ["information", "progress", "error", "insight"] as const;

/** What `getAllAsync` calls them: the names of `Office.MailboxEnums.ItemNotificationMessageType`. */
const apiTypes = {
  information: "informationalMessage",
  progress: "progressIndicator",
  error: "errorMessage",
  insight: "insightMessage",
} as const;

const actionOf = (parameters: Parameters): Notification["action"] => {
  const actions: unknown = parameters["actions"];
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  if (!isRecord(first)) return null;
  const context = first["contextData"];
  return {
    text: textOf(first, "actionText"),
    commandId: textOf(first, "commandId"),
    contextData: typeof context === "string" ? context : context === undefined ? "" : JSON.stringify(context),
  };
};

const notificationOf = (parameters: Parameters): Notification => ({
  key: textOf(parameters, "key"),
  type: types[numberOf(parameters, "type")] ?? "information",
  message: textOf(parameters, "message"),
  icon: textOf(parameters, "icon") || null,
  persistent: parameters["persistent"] === true,
  action: actionOf(parameters),
});

const onWire = ({ key, type, message, icon, persistent, action }: Notification): object => ({
  key,
  type: apiTypes[type],
  message,
  ...(icon === null ? {} : { icon }),
  ...(type === "information" ? { persistent } : {}),
  ...(action === null ? {} : { actions: [{ actionType: "showTaskPane", actionText: action.text, ...action }] }),
});

/** A second notice of one add-in with a button of its own is refused (platform.md 3.5). */
const add = ({ item }: CallContext, added: Notification): Outcome => {
  if (item.notifications.some(({ key }) => key === added.key)) return refused(errorCode.duplicateNotificationKey);
  const insights = item.notifications.filter(({ type }) => type === "insight").length;
  if (item.notifications.length >= most || (added.type === "insight" && insights > 0))
    return refused(errorCode.tooManyNotifications);
  return changed({ ...item, notifications: [...item.notifications, added] });
};

export const notificationCalls: readonly Call[] = [
  {
    id: 33,
    name: "notificationMessages.addAsync",
    since: "1.3",
    where: anyItem,
    run: (parameters, context) => add(context, notificationOf(parameters)),
  },
  {
    id: 34,
    name: "notificationMessages.getAllAsync",
    since: "1.3",
    where: anyItem,
    run: (_, { item }) => answer(item.notifications.map(onWire)),
  },
  {
    id: 35,
    name: "notificationMessages.replaceAsync",
    since: "1.3",
    where: anyItem,
    run: (parameters, context) => {
      const next = notificationOf(parameters);
      const known = context.item.notifications.some(({ key }) => key === next.key);
      // "If a message with the key isn't found, it's added": the API's reference page.
      if (!known) return add(context, next);
      const notifications = context.item.notifications.map((old) => (old.key === next.key ? next : old));
      return changed({ ...context.item, notifications });
    },
  },
  {
    id: 36,
    name: "notificationMessages.removeAsync",
    since: "1.3",
    where: anyItem,
    run: (parameters, { item }) => {
      const key = textOf(parameters, "key");
      const notifications = item.notifications.filter((notification) => notification.key !== key);
      if (notifications.length === item.notifications.length) return refused(errorCode.notificationKeyNotFound);
      return changed({ ...item, notifications });
    },
  },
];
