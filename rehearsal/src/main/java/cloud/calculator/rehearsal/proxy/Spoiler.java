package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends answers with faults.
 */
final class Spoiler {

	/** Milliseconds for which an answer waits for another to change places with. */
	private static final int MEETING = 200;

	private static final int DELAY = 500;

	private static final int LONGER_THAN_ANYBODY_WAITS = 5000;

	private final Exchanger<Answer> exchanger = new Exchanger<>();

	/**
	 * Sends an answer.
	 * @param answer the answer as it should be
	 * @param fault what is wrong with it
	 * @param out where it goes
	 * @return whether the connection may go on after it
	 */
	boolean send(Answer answer, Fault fault, OutputStream out) throws IOException, InterruptedException {
		int length = answer.body().length;
		if (fault != Fault.SWAP) {
			System.out.println(fault);
		}
		Answer half = answer.with(Arrays.copyOf(answer.body(), length / 2));
		switch (fault) {
			case DELAY -> {
				TimeUnit.MILLISECONDS.sleep(DELAY);
				answer.send(out);
			}
			case CUT -> half.send(out, length);
			case WITHHOLD -> {
				half.send(out, length);
				TimeUnit.MILLISECONDS.sleep(LONGER_THAN_ANYBODY_WAITS);
			}
			case TRUNCATE -> half.send(out);
			case OVERFLOW -> answer.send(out, length / 2);
			case CORRUPT -> Corruption.ofStructure(answer).send(out);
			case CORRUPT_DIGIT -> Corruption.ofDigit(answer).send(out);
			case SWAP -> swap(answer).send(out);
			case ERROR_PAGE -> Answer.page(500, "<h1>Internal Server Error</h1>").send(out);
			case OTHER_PAGE -> Answer.page(200, "<h1>It works!</h1>").send(out);
			case GARBAGE -> garble(out);
		}
		return fault != Fault.CUT && fault != Fault.WITHHOLD && fault != Fault.GARBAGE;
	}

	private Answer swap(Answer answer) throws InterruptedException {
		try {
			Answer other = this.exchanger.exchange(answer, MEETING, TimeUnit.MILLISECONDS);
			System.out.println(Fault.SWAP);
			return other;
		}
		catch (TimeoutException ex) {
			return answer;
		}
	}

	private static void garble(OutputStream out) throws IOException {
		byte[] garbage = new byte[500];
		ThreadLocalRandom.current().nextBytes(garbage);
		out.write(garbage);
		out.flush();
	}

}
