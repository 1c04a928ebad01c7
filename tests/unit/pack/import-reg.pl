# Reads a registry file with the parser of libguestfs and prints what it would set or delete, one JSON object a line.
use strict; use warnings;
use Win::Hivex::Regedit qw(reg_import);
use Encode qw(decode);
use JSON::PP;
my $json = JSON::PP->new->canonical->ascii;
# A registry in which every key is there; it notes what is done to it.
package Noted {
    sub new { bless {}, shift }
    sub root { 0 }
    sub node_get_child { my ($self, $node, $name) = @_; my $path = $node ? $self->{paths}[$node] . "\\$name" : $name;
        push @{$self->{paths} //= [""]}, $path; return $#{$self->{paths}} }
    sub node_values { () }
    sub node_delete_child { my ($self, $node) = @_; print $json->encode({ deleted => $self->{paths}[$node] }), "\n" }
    sub node_set_values { my ($self, $node, $values) = @_;
        for my $value (@$values) {
            my $data = $value->{value}; my $type = $value->{t};
            my $read = $type == 4 ? unpack("V", $data) : main::decode("UTF-16LE", $data);
            print $json->encode({ key => $self->{paths}[$node], name => $value->{key}, type => $type, data => $read }), "\n";
        } }
}
package main;
open(my $file, "<:encoding(UTF-16)", $ARGV[0]) or die "$ARGV[0]: $!";
reg_import($file, Noted->new);
