// Reads a file that somebody chose: its lines, or what is wrong with it.
import {say} from "./texts.js";

// what comes of it has to fit into a browser as well
const MOST_MEGABYTES = 10;

export async function linesOf(file) {
	if (file.size > MOST_MEGABYTES * 1_000_000) {
		return {problem: say("fileTooLarge", MOST_MEGABYTES)};
	}
	let text;
	try {
		text = new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer());
	}
	catch {
		// other bytes, or a folder
		return {problem: say("notText")};
	}
	if (text.includes("\0")) {
		return {problem: say("notText")};
	}
	if (!text.trim()) {
		return {problem: say("emptyFile")};
	}
	return {lines: text.replace(/\r?\n$/, "").split(/\r?\n/)};
}
