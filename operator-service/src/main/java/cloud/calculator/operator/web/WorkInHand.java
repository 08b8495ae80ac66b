package cloud.calculator.operator.web;

import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.security.Room;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Takes on as many operations as there is room for their outcomes, before any of them is
 * calculated: short requests have long outcomes, {@code 1e9999+1} has ten thousand
 * digits.
 */
@Component
class WorkInHand {

	private final WrittenOut writtenOut;

	private final int most;

	private final Room room = new Room(Runtime.getRuntime().maxMemory() / 8);

	WorkInHand(Limits limits, MeterRegistry registry) {
		this.writtenOut = new WrittenOut(limits.exponent());
		this.most = limits.characters();
		FunctionCounter.builder("calculator.operator.rejected", this.room, Room::refused)
			.description("Requests refused because there was no room for their outcomes")
			.register(registry);
	}

	/** Room that is taken until it is given back. */
	interface Share {

		void giveBack();

	}

	/**
	 * Takes operations on.
	 * @param request the operations
	 * @return the room for their outcomes
	 * @throws TooManyCharactersException if there never is room for so much
	 * @throws OverloadedException if there is no room at the moment
	 */
	Share take(OperationsRequest request) {
		int digits = this.writtenOut.digits(request);
		if (digits > this.most) {
			throw new TooManyCharactersException(digits, this.most);
		}
		// a sum of fractions has half as many digits again as its terms together
		long bytes = digits * 3L / 2;
		if (!this.room.tryTake(bytes)) {
			throw new OverloadedException();
		}
		return () -> this.room.giveBack(bytes);
	}

}
