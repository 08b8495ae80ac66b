package cloud.calculator.gateway.dispatch;

import java.util.Locale;

import cloud.calculator.gateway.expression.Operator;

import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Tells the load balancer of each operator where its instances are. Not a
 * {@code @Configuration}: it belongs to the balancers' contexts, not to the
 * application's.
 */
class BalancerConfiguration {

	@Bean
	ServiceInstanceListSupplier operatorInstances(OperatorDirectory directory, Environment environment) {
		String profile = String.valueOf(LoadBalancerClientFactory.getName(environment));
		return directory.of(Operator.valueOf(profile.toUpperCase(Locale.ROOT)));
	}

}
