// Reads the lines of a file that have an expression, or tells why it cannot be read.
import {message} from "./messages.js";

// the results of a file of this size still fit into the memory of a browser
const MAX_MEGABYTES = 10;
// empty lines and comments, which the gateway does not answer, see BatchLines.java
const WITHOUT_EXPRESSION = /^[\s\p{Z}\p{Cf}]*(#|$)/u;

export async function readLines(file) {
	if (file.size > MAX_MEGABYTES * 1_000_000) {
		return {problem: message("fileTooLarge", MAX_MEGABYTES)};
	}
	let text;
	try {
		text = new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer());
	}
	catch {
		// another encoding, or a directory
		return {problem: message("notText")};
	}
	if (text.includes("\0")) {
		return {problem: message("notText")};
	}
	const lines = text.split(/\r\n?|\n/)
		.map((expression, index) => ({number: index + 1, expression}))
		.filter(({expression}) => !WITHOUT_EXPRESSION.test(expression));
	return lines.length > 0 ? {lines} : {problem: message("emptyFile")};
}
