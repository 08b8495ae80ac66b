// What a response says, piece by piece, each as soon as it has come; at the end of each stands the same.
export async function* pieces(response, end) {
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let text = "";
	for (;;) {
		const {value, done} = await reader.read();
		if (done) {
			return;
		}
		text += value;
		const whole = text.split(end);
		text = whole.pop();
		yield* whole;
	}
}
