// Calculates a cheap expression while it is typed, and drops answers to expressions that have changed since.
import {calculate} from "./gateway.js";

const DELAY_MILLIS = 150;
const MAX_CHARACTERS = 200;
const MAX_OPERATORS = 20;

let current = new AbortController();

export function stop() {
	current.abort();
}

export function start(expression, settings, show) {
	stop();
	const own = current = new AbortController();
	if (!isCheap(expression)) {
		return;
	}
	setTimeout(async () => {
		try {
			if (own.signal.aborted) {
				return;
			}
			const answer = await calculate(expression, settings, own.signal);
			// problems are not shown: an expression that is being typed is often incomplete
			if (answer.result && !own.signal.aborted) {
				show(answer);
			}
		}
		catch {
			// aborted because the expression has changed
		}
	}, DELAY_MILLIS);
}

function isCheap(expression) {
	const operators = expression.match(/[-+*/−×·÷]/g)?.length ?? 0;
	return expression.length <= MAX_CHARACTERS && operators > 0 && operators <= MAX_OPERATORS;
}
