// Asks the gateway.
import {language, say} from "./texts.js";

// the calculation or the problem with it; a batch of one line, because there a problem is an answer like any other
export async function calculate(expression, wishes, signal) {
	const line = expression.replace(/[\r\n]/g, " ");
	try {
		const response = await fetch("api/v1/batches?" + new URLSearchParams(wishes), {
			method: "POST",
			headers: {"Content-Type": "text/plain", "Accept-Language": language},
			body: line,
			signal
		});
		return await response.json();
	}
	catch (error) {
		if (error.name === "AbortError") {
			throw error;
		}
		return {detail: say("unreachable")};
	}
}
