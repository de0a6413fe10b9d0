import { Spinner } from "@fluentui/react-components";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { ReportByMail } from "./report-by-mail.tsx";
import { ReportFiled, ReportKept } from "./report-done.tsx";
import { ReportFormView } from "./report-form-view.tsx";
import type { ReportProps, ReportContext } from "./report-props.ts";

/** Reporting a breach, from the filled-in form to the number. */
export function ReportPage(
  props: ReportProps & {
    readonly around: ReportContext;
    readonly addTo?: ((id: string) => void) | undefined;
  },
) {
  const { report } = useTexts();
  const styles = useStyles();
  const { state } = props;
  switch (state.stage.kind) {
    case "preparing":
      return <Spinner label={report.preparing} data-phase="preparing" />;
    case "filed":
      return <ReportFiled {...props} />;
    case "kept":
      return <ReportKept {...props} />;
    case "mailing":
      return <ReportByMail {...props} />;
    default:
      return (
        <>
          <h1 className={styles.heading}>{report.title}</h1>
          <ReportFormView {...props} />
        </>
      );
  }
}
