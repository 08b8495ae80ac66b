// The answer while somebody types, where it costs next to nothing, and never of an older expression.
import {calculate} from "./gateway.js";

const PAUSE = 150;
const MOST_CHARACTERS = 200;
const MOST_SIGNS = 20;

let running = new AbortController();

export function stop() {
	running.abort();
}

export function start(expression, wishes, show) {
	stop();
	const mine = running = new AbortController();
	if (!isCheap(expression)) {
		return;
	}
	setTimeout(async () => {
		try {
			if (mine.signal.aborted) {
				return;
			}
			const answer = await calculate(expression, wishes, mine.signal);
			// half an expression is no mistake
			if (answer.result && !mine.signal.aborted) {
				show(answer);
			}
		}
		catch {
			// somebody went on typing
		}
	}, PAUSE);
}

function isCheap(expression) {
	const signs = expression.match(/[-+*/−×·÷]/g)?.length ?? 0;
	return expression.length <= MOST_CHARACTERS && signs > 0 && signs <= MOST_SIGNS;
}
