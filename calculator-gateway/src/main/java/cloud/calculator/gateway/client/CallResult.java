package cloud.calculator.gateway.client;

import java.util.List;

import cloud.calculator.gateway.client.codec.OperationOutcome;

/**
 * The result of a call to an instance of an operator.
 */
public sealed interface CallResult {

	/**
	 * The instance returned a valid response.
	 *
	 * @param call the call
	 * @param outcomes an outcome for each operation, in the order of the request
	 */
	record Completed(CompletedCall call, List<OperationOutcome> outcomes) implements CallResult {
	}

	/**
	 * The call returned no outcomes.
	 */
	sealed interface Failure extends CallResult {

		/**
		 * What happened.
		 * @return the predicate of a sentence whose subject is the operator:
		 * {@code cannot be reached}
		 */
		String message();

	}

	/**
	 * The instance is the cause of the failure. Only such failures take it out of service
	 * and use up the retry budget.
	 */
	sealed interface InstanceFailure extends Failure {

	}

	/**
	 * No response arrived: an immediate retry on the same instance would fail too.
	 *
	 * @param message what happened
	 */
	record Unreachable(String message) implements InstanceFailure {
	}

	/**
	 * The response was an error, invalid or incomplete.
	 *
	 * @param message what happened
	 */
	record Invalid(String message) implements InstanceFailure {
	}

	/**
	 * The instance is overloaded and did not begin the call (503 with Retry-After).
	 */
	record Busy() implements Failure {

		@Override
		public String message() {
			return "is overloaded";
		}

	}

	/**
	 * The call was larger than the limits of the instance (413).
	 */
	record Rejected() implements Failure {

		@Override
		public String message() {
			return "rejects calls of this size";
		}

	}

	/**
	 * The instance stopped the call, because its time was up (504).
	 */
	record Expired() implements Failure {

		@Override
		public String message() {
			return "does not answer in time";
		}

	}

	/**
	 * The gateway could not send the call, because all of its connections are in use.
	 */
	record NotSent() implements Failure {

		@Override
		public String message() {
			return "was not called, because all connections of the gateway are in use";
		}

	}

	/**
	 * The gateway failed while it made the call, for example for lack of memory.
	 */
	record Aborted() implements Failure {

		@Override
		public String message() {
			return "could not be called";
		}

	}

}
