package cloud.calculator.rehearsal;

import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/**
 * Does not wait until a container is ready: who starts it looks by himself.
 */
public final class AtOnce extends AbstractWaitStrategy {

	@Override
	protected void waitUntilReady() {
	}

}
