import { Section } from "@/app/_components/section";
import { visitsInWords } from "@/lib/domain/in-figures";
import { formatDate } from "@/lib/domain/time";
import type { OwnRota } from "@/lib/services/publishing/my-rota";
import { OwnVisitCard } from "./own-visit-card";
import { SeenButton } from "./seen-button";

interface OwnRotaDaysProps {
  rota: OwnRota;
  /** The secret of the personal link that this was opened with; null for a person who has signed in. */
  secret: string | null;
}

/** A carer's published visits, a section a day, for a phone. */
export function OwnRotaDays({ rota, secret }: OwnRotaDaysProps) {
  const visits = rota.days.reduce((sum, day) => sum + day.visits.length, 0);
  return (
    <div className="mx-auto max-w-xl">
      <header className="mb-4">
        <h1 className="text-page">My rota</h1>
        <p className="mt-1 text-muted">
          {rota.employee_name}: {visitsInWords(visits)} from {formatDate(rota.today)} on
        </p>
      </header>
      <div className="flex flex-col gap-4">
        {rota.unseen.length > 0 && <SeenButton secret={secret} />}
        {rota.days.length === 0 && (
          <Section title="No visits published">
            <p>Your coordinator has not published any visits for you from today on.</p>
          </Section>
        )}
        {rota.days.map(({ date, visits }) => (
          <Section
            key={date}
            title={date === rota.today ? `Today, ${formatDate(date)}` : formatDate(date)}
            lead={visitsInWords(visits.length)}
          >
            <ol className="flex flex-col gap-4">
              {visits.map((visit) => (
                <li key={visit.visit_id} className="border-line border-t pt-3 first:border-t-0 first:pt-0">
                  <OwnVisitCard visit={visit} />
                </li>
              ))}
            </ol>
          </Section>
        ))}
      </div>
    </div>
  );
}
