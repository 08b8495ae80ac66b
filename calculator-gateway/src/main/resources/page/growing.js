// A file in the making. Browsers keep blobs outside of a page's memory, on disk if they are large.
const MANY = 1000;

export class GrowingFile {
	#type;
	#parts = [];
	#blobs = [];

	constructor(type) {
		this.#type = type;
	}

	add(text) {
		this.#parts.push(text);
		if (this.#parts.length === MANY) {
			this.#blobs.push(new Blob(this.#parts));
			this.#parts = [];
		}
	}

	// where it can be downloaded from, as it is now
	address() {
		return URL.createObjectURL(new Blob([...this.#blobs, ...this.#parts], {type: this.#type}));
	}
}
