// Server-sent events as they come with the answer to any request; EventSource can neither send a body nor a language.
import {pieces} from "./pieces.js";

export async function* events(response) {
	for await (const event of pieces(response, "\n\n")) {
		yield parse(event);
	}
}

function parse(event) {
	const lines = event.split("\n").map((line) => line.split(/: (.*)/s));
	const {event: name, data} = Object.fromEntries(lines);
	return {name, data: JSON.parse(data)};
}
