import type { Answer, Callback } from "#hosts/outlook/ask.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import type { AttachmentContent, ListedAttachment, Person } from "#hosts/outlook/outlook.ts";

/** What Outlook does with one call. Times are milliseconds. */
export type Behaviour =
  | { readonly kind: "answer"; readonly after?: number }
  | { readonly kind: "fail"; readonly code: number; readonly after?: number }
  | { readonly kind: "hang" }
  | { readonly kind: "throw" }
  | { readonly kind: "answer-twice" }
  /** Succeeds with this in place of what is there: the first so many times, or always. */
  | { readonly kind: "answer-with"; readonly value: unknown; readonly times?: number }
  /** Calls back with nothing at all, as some versions have done. */
  | { readonly kind: "answer-nothing" };

export type CallName =
  | "to"
  | "cc"
  | "bcc"
  | "from"
  | "subject"
  | "body"
  | "composeType"
  | "itemClass"
  | "itemId"
  | "headers"
  | "headersSet"
  | "label"
  | "labelsEnabled"
  | "categories"
  | "attachments"
  | "sessionGet"
  | "sessionSet"
  | `content:${string}`;

/** What stands in the window, and how Outlook behaves. */
export interface FakeOutlook {
  readonly itemType?: "message" | "appointment";
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly from?: Person;
  readonly user?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly composeType?: string;
  readonly itemClass?: string;
  /** Of a mail that has been saved as a draft. */
  readonly savedId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly categories?: readonly string[];
  readonly attachments?: readonly (Partial<ListedAttachment> & {
    readonly name: string;
    readonly content?: AttachmentContent;
  })[];
  /** Highest Mailbox set of the client: "1.12" … "1.16". */
  readonly mailbox?: string;
  readonly session?: Map<string, string>;
  readonly behaviour?: { readonly [call in CallName]?: Behaviour };
  /** For every call that `behaviour` does not name. */
  readonly otherwise?: Behaviour;
}

export interface StoodIn {
  readonly context: OfficeContext;
  /** Every call that was made, in order. */
  readonly calls: readonly CallName[];
  /** The most calls that were under way at one time: all, and reads of files. */
  readonly most: { readonly calls: number; readonly contents: number };
  readonly session: Map<string, string>;
  /** Headers that were written on the mail. */
  readonly headersSet: ReadonlyMap<string, string>;
}

/** A person as Outlook names one. */
export function person(emailAddress: string, parts: Partial<Person> = {}): Person {
  return { emailAddress, displayName: "", recipientType: "other", ...parts };
}

/** An attached file that holds a text. */
export function file(name: string, text = "tekst"): { readonly name: string; readonly content: AttachmentContent } {
  return { name, content: { content: Buffer.from(text).toString("base64"), format: "base64" } };
}

/** Outlook's error for the id of an item that has never been saved. */
const NOT_SAVED = 9046;

function failingWith<T>(code: number, callback: Callback<T>): Callback<T> {
  // Outlook has been seen to answer with nothing at all, and so does this one where it is told to.
  return (answer: Answer<T> | undefined) => {
    callback(answer?.status === "succeeded" ? { ...answer, status: "failed", error: { code } } : (answer as Answer<T>));
  };
}

/** Plays `Office.context` with an item in it, in the given time. */
export function fakeOutlook(fake: FakeOutlook, clock: Clock): StoodIn {
  const calls: CallName[] = [];
  const most = { calls: 0, contents: 0 };
  const open = { calls: 0, contents: 0 };
  const session = fake.session ?? new Map<string, string>();
  const headersSet = new Map<string, string>();

  const reply = <T>(name: CallName, callback: Callback<T>, value: () => T): void => {
    const kind = name.startsWith("content:") ? "contents" : "calls";
    calls.push(name);
    most[kind] = Math.max(most[kind], ++open[kind]);
    const behaviour = fake.behaviour?.[name] ?? fake.otherwise ?? { kind: "answer" };
    const give = (answer: unknown) => {
      open[kind]--;
      callback(answer as Answer<T>);
    };
    const good = () => ({ status: "succeeded", value: value(), error: null });
    const asked = calls.filter((call) => call === name).length;
    switch (behaviour.kind) {
      case "hang":
        return;
      case "throw":
        open[kind]--;
        throw new Error("Outlook threw");
      case "fail":
        clock.after(behaviour.after ?? 1, () => {
          give({ status: "failed", value: undefined, error: { code: behaviour.code, message: "", name: "" } });
        });
        return;
      case "answer-nothing":
        clock.after(1, () => {
          give(undefined);
        });
        return;
      case "answer-with":
        clock.after(1, () => {
          const isSpoilt = asked <= (behaviour.times ?? Infinity);
          give(isSpoilt ? { status: "succeeded", value: behaviour.value, error: null } : good());
        });
        return;
      case "answer-twice":
        clock.after(1, () => {
          give(good());
        });
        clock.after(2, () => {
          give(good());
        });
        return;
      case "answer":
        clock.after(behaviour.after ?? 1, () => {
          give(good());
        });
    }
  };
  const asked = <T>(name: CallName, value: T) => ({
    getAsync: (callback: Callback<T>) => {
      reply(name, callback, () => value);
    },
  });

  const files = (fake.attachments ?? []).map((file, index) => ({
    id: `${index}`,
    size: file.content ? Math.floor((file.content.content.length * 3) / 4) : 0,
    attachmentType: "file",
    isInline: false,
    ...file,
  }));
  const isMeeting = fake.itemType === "appointment";
  const sender = fake.from ?? person("sagsbehandler@gladsaxe.dk");
  const people = isMeeting
    ? {
        requiredAttendees: asked("to", fake.to ?? []),
        optionalAttendees: asked("cc", fake.cc ?? []),
        organizer: asked("from", sender),
      }
    : {
        to: asked("to", fake.to ?? []),
        cc: asked("cc", fake.cc ?? []),
        bcc: asked("bcc", fake.bcc ?? []),
        from: asked("from", sender),
        getComposeTypeAsync: (callback: Callback<{ composeType: string }>) => {
          reply("composeType", callback, () => ({ composeType: fake.composeType ?? "newMail" }));
        },
        getItemIdAsync: (callback: Callback<string>) => {
          const { savedId } = fake;
          reply("itemId", savedId === undefined ? failingWith(NOT_SAVED, callback) : callback, () => savedId ?? "");
        },
        internetHeaders: {
          getAsync: (names: string[], callback: Callback<Readonly<Record<string, string>>>) => {
            const headers = fake.headers ?? {};
            const present = names.filter((name) => headers[name] !== undefined);
            reply("headers", callback, () => Object.fromEntries(present.map((name) => [name, headers[name] ?? ""])));
          },
          setAsync: (headers: Readonly<Record<string, string>>, callback: Callback<unknown>) => {
            reply("headersSet", callback, () => {
              Object.entries(headers).forEach((pair) => headersSet.set(...pair));
            });
          },
        },
      };
  const item = {
    itemType: isMeeting ? "appointment" : "message",
    ...people,
    subject: asked("subject", fake.subject ?? ""),
    body: {
      getAsync: (_format: "html", callback: Callback<string>) => {
        reply("body", callback, () => fake.body ?? "");
      },
    },
    categories: asked(
      "categories",
      (fake.categories ?? []).map((displayName) => ({ displayName })),
    ),
    sensitivityLabel: asked("label", fake.label ?? ""),
    sessionData: {
      getAsync: (name: string, callback: Callback<string>) => {
        reply("sessionGet", callback, () => session.get(name) ?? "");
      },
      setAsync: (name: string, value: string, callback: Callback<unknown>) => {
        reply("sessionSet", callback, () => session.set(name, value));
      },
    },
    getItemClassAsync: (callback: Callback<string>) => {
      reply("itemClass", callback, () => fake.itemClass ?? "IPM.Note");
    },
    getAttachmentsAsync: (callback: Callback<readonly ListedAttachment[]>) => {
      reply("attachments", callback, () => files);
    },
    getAttachmentContentAsync: (id: string, callback: Callback<AttachmentContent>) => {
      const file = files.find((one) => one.id === id);
      reply(`content:${file?.name ?? id}`, callback, () => file?.content ?? { content: "", format: "base64" });
    },
  };
  const highest = Number((fake.mailbox ?? "1.16").slice(2));
  return {
    calls,
    most,
    session,
    headersSet,
    context: {
      mailbox: { item, userProfile: { emailAddress: fake.user ?? "sagsbehandler@gladsaxe.dk" } },
      requirements: {
        isSetSupported: (name, least) => name === "Mailbox" && Number((least ?? "1.1").slice(2)) <= highest,
      },
      sensitivityLabelsCatalog: {
        getIsEnabledAsync: (callback) => {
          reply("labelsEnabled", callback, () => true);
        },
      },
    },
  };
}
