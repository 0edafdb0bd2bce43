"use client";

import { AnswerNotice } from "@/app/_client/answer-notice";
import { post } from "@/app/_client/api";
import { usePost } from "@/app/_client/use-post";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { BackupAnswer } from "@/lib/services/backups/back-up-now";
import type { BackupList } from "@/lib/services/backups/list-backups";
import type { RestoreAnswer } from "@/lib/services/backups/restore-backup";
import { BackupsTable } from "./backups-table";
import { keptInWords, sizeInWords } from "./backups-words";

/** The others are folded away. */
const SHOWN = 10;

/** The backups with what each one holds; takes a backup and restores one. */
export function BackupsSection({ list }: { list: BackupList }) {
  const taking = usePost<BackupAnswer>("/database/backup");
  const restoring = useRequest((backup: string) => post<RestoreAnswer>("/database/restore", { backup }));
  const { backups, automatic } = list;
  const older = backups.slice(SHOWN);
  const table = { onRestore: restoring.send, isBusy: restoring.isBusy };
  return (
    <Section title="Backups" lead={leadFor(list)}>
      <div className="flex flex-col items-stretch gap-5">
        {automatic.last_failure && (
          <Notice kind="warn" announced={false}>
            The last automatic backup failed: {automatic.last_failure.message}
          </Notice>
        )}
        <AnswerNotice key={`taking ${taking.serial}`} answer={taking.answer}>
          {({ message, bytes }) => `${message} Size: ${sizeInWords(bytes)}.`}
        </AnswerNotice>
        <AnswerNotice key={`restoring ${restoring.serial}`} answer={restoring.answer}>
          {restoredSentence}
        </AnswerNotice>
        <div>
          <Button act="POST /database/backup" isBusy={taking.isBusy} onClick={() => taking.send()}>
            {taking.isBusy ? "Backing up…" : "Back up now"}
          </Button>
        </div>
        {backups.length === 0 ? (
          <p className="text-muted">No backups yet.</p>
        ) : (
          <BackupsTable caption="Backups" backups={backups.slice(0, SHOWN)} {...table} />
        )}
        {older.length > 0 && (
          <Disclosure summary={`Older backups (${older.length})`}>
            <BackupsTable caption="Older backups" backups={older} {...table} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function leadFor({ automatic, free_bytes, kept }: BackupList): string {
  const when = automatic.on
    ? "Taken when the server starts, once a day, and before anything is cleared, replaced, restored or upgraded"
    : "Taken before anything is cleared, replaced, restored or upgraded. Automatic backups at the start and once a day are turned off";
  return `${when}. ${keptInWords(kept)} They are stored beside the database, so keep a copy somewhere else too. Free space there: ${sizeInWords(free_bytes)}.`;
}

function restoredSentence({ message, employees_count, patients_count, assignments_count }: RestoreAnswer) {
  return `${message} Carers: ${employees_count}, patients: ${patients_count}, assignments: ${assignments_count}.`;
}
