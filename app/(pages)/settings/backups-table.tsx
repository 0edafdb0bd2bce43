import type { Answer } from "@/app/_client/api";
import { useRights } from "@/app/_client/rights";
import { type Column, Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import { inFigures } from "@/lib/domain/in-figures";
import type { ListedBackup } from "@/lib/services/backups/list-backups";
import type { RestoreAnswer } from "@/lib/services/backups/restore-backup";
import { BackupsRestore } from "./backups-restore";
import { causeInWords, KNOWN_TABLES, sizeInWords, tableInWords } from "./backups-words";

interface BackupsTableProps {
  caption: string;
  backups: ListedBackup[];
  isBusy: boolean;
  onRestore: (name: string) => Promise<Answer<RestoreAnswer>>;
}

/** Backups: when, why, how large, what each holds, and its file. */
export function BackupsTable({ caption, backups, isBusy, onRestore }: BackupsTableProps) {
  const { may } = useRights();
  const columns: Column<ListedBackup>[] = [
    { header: "Taken", fit: "tight", isName: true, cell: ({ taken_at }) => <Time at={taken_at} /> },
    { header: "Why", fit: "tight", cell: ({ cause }) => causeInWords(cause) },
    { header: "Size", fit: "number", cell: ({ bytes }) => sizeInWords(bytes) },
    { header: "Holds", fit: "wide", cell: (backup) => <Holds {...backup} /> },
    ...(may("POST /database/restore")
      ? [
          {
            header: "Action",
            fit: "tight",
            cell: (backup) => <BackupsRestore backup={backup} isBusy={isBusy} onRestore={onRestore} />,
          } satisfies Column<ListedBackup>,
        ]
      : []),
  ];
  return <Table caption={caption} columns={columns} rows={backups} keyOf={({ name }) => name} />;
}

function Holds({ rows, name }: ListedBackup) {
  return (
    <>
      <p>
        {rows === null
          ? "Its contents are read when you restore it."
          : KNOWN_TABLES.filter((table) => rows[table])
              .map((table) => `${tableInWords(table)}: ${inFigures(rows[table] ?? 0)}`)
              .join(", ")}
      </p>
      <code className="font-mono text-muted text-small [overflow-wrap:anywhere]">{name}</code>
    </>
  );
}
