// Reads server-sent events from the response to any request. EventSource can send neither a body nor a language.
import {splitStream} from "./split-stream.js";

export async function* serverSentEvents(response) {
	for await (const event of splitStream(response, "\n\n")) {
		yield parse(event);
	}
}

function parse(event) {
	const fields = event.split("\n").map((line) => line.split(/: (.*)/s));
	const {event: name, data} = Object.fromEntries(fields);
	return {name, data: JSON.parse(data)};
}
