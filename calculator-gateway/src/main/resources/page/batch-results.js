// Collects the results of a batch as CSV and NDJSON.
import {BlobBuilder} from "./blob-builder.js";
import {header, row} from "./csv.js";

export class BatchResults {
	completed = 0;
	errors = 0;
	csv = new BlobBuilder("text/csv");
	ndjson = new BlobBuilder("application/x-ndjson");

	constructor() {
		this.csv.append(header());
	}

	// takes the number of the line in the file, because the gateway counts the lines of each request
	add({number, expression}, json) {
		const answer = {...JSON.parse(json), line: number};
		this.completed += 1;
		this.errors += answer.result ? 0 : 1;
		this.csv.append(row(number, expression, answer));
		this.ndjson.append(JSON.stringify(answer) + "\n");
	}
}
