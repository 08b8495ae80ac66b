// Reads the lines of a file, or tells why it cannot be read.
import {message} from "./messages.js";

// the results of a file of this size still fit into the memory of a browser
const MAX_MEGABYTES = 10;

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
	if (!text.trim()) {
		return {problem: message("emptyFile")};
	}
	return {lines: text.replace(/\r?\n$/, "").split(/\r?\n/)};
}
