// What came of the lines of a file so far.
import {GrowingFile} from "./growing.js";
import {header, row} from "./csv.js";

export class Results {
	done = 0;
	mistakes = 0;
	csv = new GrowingFile("text/csv");
	ndjson = new GrowingFile("application/x-ndjson");

	constructor() {
		this.csv.add(header());
	}

	add(expression, json) {
		const answer = JSON.parse(json);
		this.done += 1;
		this.mistakes += answer.result ? 0 : 1;
		this.csv.add(row(this.done, expression, answer));
		this.ndjson.add(json + "\n");
	}
}
