package cloud.calculator.operator.operations;

import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.support.memory.MemoryBudget;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Admits a request only if there is enough memory for its outcomes, before the first
 * operation is calculated. The length of the request says little about the length of its
 * outcomes: {@code 1e9999+1} has ten thousand digits.
 */
@Component
class RequestAdmission {

	private final OperandLength operandLength;

	private final int maxCharacters;

	private final MemoryBudget budget = new MemoryBudget(Runtime.getRuntime().maxMemory() / 8);

	RequestAdmission(Limits limits, MeterRegistry registry) {
		this.operandLength = new OperandLength(limits.exponent());
		this.maxCharacters = limits.charactersPerRequest();
		FunctionCounter.builder("calculator.operator.rejected", this.budget, MemoryBudget::rejections)
			.description("Requests rejected because there was no memory for their outcomes")
			.register(registry);
	}

	/** Memory that is reserved until {@link #release()} is called. */
	interface Reservation {

		void release();

	}

	/**
	 * Reserves memory for the outcomes of a request.
	 * @param request the operations
	 * @return the reservation, to be released when the response has been written
	 * @throws RequestTooLargeException if the operands are longer than the limit
	 * @throws OverloadedException if concurrent requests have reserved the memory
	 */
	Reservation reserve(OperationsRequest request) {
		int characters = this.operandLength.of(request);
		if (characters > this.maxCharacters) {
			throw RequestTooLargeException.characters(characters, this.maxCharacters);
		}
		// the sum of two fractions has at most 1.5 times as many digits as both of them
		long bytes = characters * 3L / 2;
		if (!this.budget.tryReserve(bytes)) {
			throw new OverloadedException();
		}
		return () -> this.budget.release(bytes);
	}

}
