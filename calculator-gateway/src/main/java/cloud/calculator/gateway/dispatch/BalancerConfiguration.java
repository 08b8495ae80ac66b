package cloud.calculator.gateway.dispatch;

import java.util.Locale;

import cloud.calculator.gateway.expression.Operator;

import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Supplies each operator's load balancer with the operator's instances. This is not a
 * {@code @Configuration}, because Spring Cloud LoadBalancer registers it in the child
 * context of each load balancer, and component scanning must not find it.
 */
class BalancerConfiguration {

	@Bean
	ServiceInstanceListSupplier operatorInstances(OperatorDirectory directory, Environment environment) {
		String profile = String.valueOf(LoadBalancerClientFactory.getName(environment));
		return directory.of(Operator.valueOf(profile.toUpperCase(Locale.ROOT)));
	}

}
