package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends responses with faults, and prints the name of each fault.
 */
final class FaultInjector {

	/** How long a response waits for another one to be exchanged with. */
	private static final int SWAP_TIMEOUT_MILLIS = 200;

	private static final int DELAY_MILLIS = 500;

	/** Longer than the gateway's read timeout. */
	private static final int WITHHOLD_MILLIS = 5000;

	private final Exchanger<ProxiedResponse> exchanger = new Exchanger<>();

	/**
	 * Sends a response with a fault.
	 * @param response the response of the operator
	 * @param fault the fault
	 * @param out the connection to the client
	 * @return whether the connection stays usable
	 */
	boolean send(ProxiedResponse response, Fault fault, OutputStream out) throws IOException, InterruptedException {
		int length = response.body().length;
		if (fault != Fault.SWAP) {
			System.out.println(fault);
		}
		ProxiedResponse half = response.withBody(Arrays.copyOf(response.body(), length / 2));
		switch (fault) {
			case DELAY -> {
				TimeUnit.MILLISECONDS.sleep(DELAY_MILLIS);
				response.send(out);
			}
			case CUT -> half.send(out, length);
			case WITHHOLD -> {
				half.send(out, length);
				TimeUnit.MILLISECONDS.sleep(WITHHOLD_MILLIS);
			}
			case TRUNCATE -> half.send(out);
			case OVERFLOW -> response.send(out, length / 2);
			case CORRUPT -> Corruption.ofStructure(response).send(out);
			case CORRUPT_DIGIT -> Corruption.ofDigit(response).send(out);
			case SWAP -> swap(response).send(out);
			case ERROR_PAGE -> ProxiedResponse.page(500, "<h1>Internal Server Error</h1>").send(out);
			case OTHER_PAGE -> ProxiedResponse.page(200, "<h1>It works!</h1>").send(out);
			case GARBAGE -> sendGarbage(out);
		}
		return fault != Fault.CUT && fault != Fault.WITHHOLD && fault != Fault.GARBAGE;
	}

	/** Prints the fault only if there was another response to exchange with. */
	private ProxiedResponse swap(ProxiedResponse response) throws InterruptedException {
		try {
			ProxiedResponse other = this.exchanger.exchange(response, SWAP_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
			System.out.println(Fault.SWAP);
			return other;
		}
		catch (TimeoutException ex) {
			return response;
		}
	}

	private static void sendGarbage(OutputStream out) throws IOException {
		byte[] garbage = new byte[500];
		ThreadLocalRandom.current().nextBytes(garbage);
		out.write(garbage);
		out.flush();
	}

}
