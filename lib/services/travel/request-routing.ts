import {
  askRoutingService,
  ROUTING_PROFILES,
  RoutingFailure,
  type RoutingProfile,
  type TableQuestion,
} from "./ask-routing-service";
import { noteAnswer, noteFailure } from "./travel-service";

/** Milliseconds that the service has to answer one request. */
export const LONGEST_WAIT = 1_500;

/**
 * Calls the routing service as `askRoutingService` does, and records whether it answered: null when it failed.
 * A server that does not answer fails for every profile; a refusal concerns one profile.
 */
export async function requestRouting(
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
