// Asks the gateway.
import {events} from "./events.js";
import {language, say} from "./texts.js";

// the calculation or the problem with it; a batch of one line, because there a problem is an answer like any other
export function calculate(expression, wishes, signal) {
	return orUnreachable(async () => {
		const response = await fetch("api/v1/batches?" + new URLSearchParams(wishes), {
			method: "POST",
			headers: {"Content-Type": "text/plain", "Accept-Language": language},
			body: expression.replace(/[\r\n]/g, " "),
			signal
		});
		return response.json();
	});
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
