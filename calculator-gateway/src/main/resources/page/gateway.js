// HTTP client of the gateway.
import {chunks} from "./chunks.js";
import {language, message} from "./messages.js";
import {serverSentEvents} from "./server-sent-events.js";
import {splitStream} from "./split-stream.js";

// Returns the calculation or the problem. Sends a batch of one line, because a batch returns problems with status 200 and
// the browser logs no error.
export function calculate(expression, settings, signal) {
	return orUnreachable(async () => {
		const response = await postBatch([expression.replace(/[\r\n]/g, " ")], settings, signal);
		return response.json();
	});
}

// Yields the answer to each line as JSON as soon as it arrives. Throws RefusedError when the gateway refuses a chunk.
export async function* calculateAll(lines, settings, signal) {
	for (const chunk of chunks(lines)) {
		const response = await postBatch(chunk, settings, signal);
		if (!response.ok) {
			throw new RefusedError(await detailOf(response));
		}
		yield* splitStream(response, "\n");
	}
}

// The gateway refused a batch. The message is the detail of its problem, or empty.
export class RefusedError extends Error {
}

// Returns the calculation or the problem, and passes the plan and each completed operation to onEvent before that.
export function calculateWithEvents(expression, {precision, rounding}, onEvent, signal) {
	return orUnreachable(async () => {
		const response = await fetch("api/v1/calculations", {
			method: "POST",
			headers: {"Content-Type": "application/json", "Accept": "text/event-stream", "Accept-Language": language},
			body: JSON.stringify({expression, rounding, precision: precision && Number(precision)}),
			signal
		});
		if (!response.ok) {
			return response.json();
		}
		for await (const {name, data} of serverSentEvents(response)) {
			if (name === "result" || name === "problem") {
				return data;
			}
			onEvent(name, data);
		}
		throw new Error("the stream ended without a result");
	});
}

function postBatch(lines, settings, signal) {
	return fetch("api/v1/batches?" + new URLSearchParams(settings), {
		method: "POST",
		headers: {"Content-Type": "text/plain", "Accept-Language": language},
		body: lines.map((line) => line + "\n").join(""),
		signal
	});
}

async function detailOf(response) {
	try {
		return (await response.json()).detail;
	}
	catch {
		return undefined;
	}
}

// turns every failure but an abort into a problem
async function orUnreachable(request) {
	try {
		return await request();
	}
	catch (error) {
		if (error.name === "AbortError") {
			throw error;
		}
		return {detail: message("unreachable")};
	}
}
