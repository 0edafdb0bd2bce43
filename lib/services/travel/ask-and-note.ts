import {
  askRoutingService,
  ROUTING_PROFILES,
  RoutingFailure,
  type RoutingProfile,
  type TableQuestion,
} from "./ask-routing-service";
import { noteAnswer, noteFailure } from "./travel-service";

/** Milliseconds that the service is given, for all that is asked at once. */
export const LONGEST_WAIT = 1_500;

/**
 * Asks the routing service as `askRoutingService` does, and remembers whether it answered: null when it failed.
 * A server that is silent is so for every profile; a refusal is of the one.
 */
export async function askAndNote(
  routingUrl: string,
  question: TableQuestion,
  signal: AbortSignal,
): Promise<(number | null)[][] | null> {
  try {
    const minutes = await askRoutingService(routingUrl, question, signal);
    noteAnswer(question.profile);
    return minutes;
  } catch (error) {
    if (!(error instanceof RoutingFailure)) throw error;
    const all = Object.values<RoutingProfile>(ROUTING_PROFILES);
    noteFailure(error.kind === "silent" ? all : [question.profile], error.message);
    return null;
  }
}
