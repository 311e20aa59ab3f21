/** Contracts and memberships: begun, kept, ended. */
export const ending = `
end: cancel cancelled canceled cancelling canceling cancellation terminate terminated termination end ended ending
  discontinue discontinued quit quitting stop stopped stopping cease close closed closing closure leave leaving left
  unsubscribe unsubscribed deactivate deactivated disconnect disconnected withdraw resign opt revoke revoked rescind
  drop dropping ditch finish finished cancle cancell cancal cancelation canx scrap axe halt abandon conclude
  discontinuing bin shut shutting dissolve departing parting ways undo unwind retract nix kill done cancels terminates
  ends quits leaves closes wrap wrapping concluded expire expired expires expiry lapse lapsed phase unsub uninstall
  uninstalled offboard sever severed dissolved cessation
pausing: pause paused suspend suspended freeze froze frozen hold skip snooze postpone postponed defer deferred delay
  interrupt break dormant
renew: renew renewal renewed renewing rollover roll rolls rolled auto autorenew automatically extend extended extension
  renews reoccur recurring autorenewal resubscribe continuing reenroll
contract: contract contracts contractual subscription membership plan policy agreement service package trial tariff
  cover coverage insurance lease tenancy subscriptions memberships sub subs deal term terms commitment bundle tie tied
  minimum rental retainer bound buyout persuade signup signing undersigned subscriber opted loyal annum yearlong
  twelvemonth instalment rolling evergreen sunset initialed
member: membership member enrol enroll enrolled enrollment signup signed join joined joining gym club subscriber
  subscribe subscribed subscription registered register premium prime netflix spotify disney hulu plus pro basic tier
switch: switch switched switching competitor competitors competition elsewhere provider alternative moving moved another
  rival porting port pac mac changeover defect transfer rivals migrate convince counteroffer begging beg loyalties jump
  defecting shopping around migrated
unneeded: longer anymore needed unneeded using pointless nomore redundant useless surplus unused used dust sits sitting
  need barely hardly rarely seldom without
begin: begin began begun start started starting commence open opened opening activate activated launch sign signup enrol
  join set setup initiate initial reactivate resume restart
keepon: continue continued continuing remain remained stay stayed keep kept persist carry ongoing going last lasted
notice: notice notify notified notification advance days written period given termination inform informed
`;
