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

	add(expression, json) {
		const answer = JSON.parse(json);
		this.completed += 1;
		this.errors += answer.result ? 0 : 1;
		this.csv.append(row(this.completed, expression, answer));
		this.ndjson.append(json + "\n");
	}
}
