// Asks the gateway.
import {events} from "./events.js";
import {pieces} from "./pieces.js";
import {portions} from "./portions.js";
import {language, say} from "./texts.js";

// the calculation or the problem with it; a batch of one line, because there a problem is an answer like any other
export function calculate(expression, wishes, signal) {
	return orUnreachable(async () => {
		const response = await batch([expression.replace(/[\r\n]/g, " ")], wishes, signal);
		return response.json();
	});
}

// an answer for each line, as JSON, as soon as it has come; ends with an error where they do not all come
export async function* calculateAll(lines, wishes, signal) {
	for (const portion of portions(lines)) {
		const response = await batch(portion, wishes, signal);
		if (!response.ok) {
			throw new RefusedError(await detail(response));
		}
		yield* pieces(response, "\n");
	}
}

// the gateway is there, but does not take a batch on; the message says why, if it did
export class RefusedError extends Error {
}

// the same; meanwhile the plan and each operation that is done are told
export function travel(expression, {precision, rounding}, tell, signal) {
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
		for await (const {name, data} of events(response)) {
			if (name === "result" || name === "problem") {
				return data;
			}
			tell(name, data);
		}
		throw new Error("the answer broke off");
	});
}

function batch(lines, wishes, signal) {
	return fetch("api/v1/batches?" + new URLSearchParams(wishes), {
		method: "POST",
		headers: {"Content-Type": "text/plain", "Accept-Language": language},
		body: lines.map((line) => line + "\n").join(""),
		signal
	});
}

async function detail(response) {
	try {
		return (await response.json()).detail;
	}
	catch {
		return undefined;
	}
}

async function orUnreachable(ask) {
	try {
		return await ask();
	}
	catch (error) {
		if (error.name === "AbortError") {
			throw error;
		}
		return {detail: say("unreachable")};
	}
}
