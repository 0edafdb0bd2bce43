import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { HELP_TOPICS, type HelpTopic } from "./help-topics";

export const metadata: Metadata = { title: "Help" };

export default async function HelpPage() {
  await connection();
  return (
    <>
      <PageHeader title="Help">
        The ten things that people do. The people in the pictures are made up.
      </PageHeader>
      <nav aria-label="On this page" className="mb-4 print:hidden">
        <ol className="grid gap-x-6 sm:grid-cols-2">
          {HELP_TOPICS.map(({ id, title }, index) => (
            <li key={id}>
              <TextLink href={`#${id}`}>
                {index + 1}. {title}
              </TextLink>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex flex-col gap-4">
        {HELP_TOPICS.map((topic) => (
          <Topic key={topic.id} topic={topic} />
        ))}
      </div>
    </>
  );
}

function Topic({ topic: { id, title, steps, href, link, picture } }: { topic: HelpTopic }) {
  return (
    <Section id={id} title={title} aside={<TextLink href={href}>{link}</TextLink>}>
      <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <ol className="flex list-decimal flex-col gap-1 pl-5">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {/* biome-ignore lint/performance/noImgElement: the pictures are small already and served as they are. */}
        <img
          src={`/help/${id}.jpg`}
          alt={picture}
          width={800}
          height={500}
          loading="lazy"
          className="h-auto w-full rounded-control border border-line"
        />
      </div>
    </Section>
  );
}
